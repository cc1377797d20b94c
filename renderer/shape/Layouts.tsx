import { say } from '#shared/messages/index.ts';
import { type CropName, cropNames, cropRatios, type Picture, turnedSize } from '#shared/picture/index.ts';

interface Props {
  picture: Picture;
  /** Where the picture is loaded from, turned as it is shown. */
  address: string;
}

/** What each layout shows of the picture, side by side. */
export function Layouts({ picture, address }: Props) {
  return (
    <ul className="shape-layouts" aria-label={say('shape.layouts')}>
      {cropNames.map((crop) => (
        <li key={crop}>
          <CropView picture={picture} crop={crop} address={address} />
          <strong>{say(`shape.crop.${crop}`)}</strong>
          <span>{say(picture.shape.crops[crop] === undefined ? 'shape.whole' : `shape.crop.where.${crop}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function CropView({ picture, crop, address }: Props & { crop: CropName }) {
  const area = picture.shape.crops[crop];
  if (area === undefined) {
    const { width, height } = turnedSize(picture);
    return (
      <div className="shape-view" style={boxOf(width / height)}>
        <img src={address} alt="" />
      </div>
    );
  }
  return (
    <div className="shape-view" style={boxOf(cropRatios[crop])}>
      <img
        src={address}
        alt=""
        style={{
          width: `${100 / area.width}%`,
          height: `${100 / area.height}%`,
          left: `${(-area.left / area.width) * 100}%`,
          top: `${(-area.top / area.height) * 100}%`,
        }}
      />
    </div>
  );
}

/** As wide as there is room, and no higher than its neighbours are. */
function boxOf(ratio: number) {
  return { aspectRatio: ratio, width: `min(100%, ${Math.round(92 * ratio)}px)` };
}
