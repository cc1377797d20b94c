import { samplePictureName } from '#shared/article/index.ts';

const size = { width: 1800, height: 1200 };

/** The sample article's picture, drawn on the spot: a lit ferry under the moon. It says nothing of whom it is from. */
export async function samplePicture(): Promise<File> {
  const canvas = new OffscreenCanvas(size.width, size.height);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas to draw on');
  const sky = pen.createLinearGradient(0, 0, 0, 760);
  sky.addColorStop(0, '#0f1b33');
  sky.addColorStop(1, '#48607d');
  fill(pen, sky, [0, 0, size.width, 760]);
  const sea = pen.createLinearGradient(0, 760, 0, size.height);
  sea.addColorStop(0, '#31475f');
  sea.addColorStop(1, '#0b1424');
  fill(pen, sea, [0, 760, size.width, 440]);
  moon(pen);
  ferry(pen);
  return new File([await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })], samplePictureName, {
    type: 'image/jpeg',
  });
}

type Pen = OffscreenCanvasRenderingContext2D;

function fill(pen: Pen, style: string | CanvasGradient, [x, y, width, height]: [number, number, number, number]): void {
  pen.fillStyle = style;
  pen.fillRect(x, y, width, height);
}

/** The moon, and its light on the water. */
function moon(pen: Pen): void {
  pen.fillStyle = '#f4ecd2';
  pen.beginPath();
  pen.arc(1390, 260, 96, 0, 2 * Math.PI);
  pen.fill();
  for (let row = 0; row < 14; row++) {
    const width = 250 - row * 11 + (row % 3) * 46;
    fill(pen, `rgb(244 236 210 / ${0.34 - row * 0.02})`, [1390 - width / 2, 790 + row * 27, width, 6]);
  }
}

function ferry(pen: Pen): void {
  pen.fillStyle = '#101820';
  pen.beginPath();
  pen.moveTo(330, 690);
  pen.lineTo(1130, 690);
  pen.lineTo(1050, 830);
  pen.lineTo(400, 830);
  pen.fill();
  fill(pen, '#e8e4da', [420, 590, 600, 100]);
  fill(pen, '#d3cec1', [520, 500, 380, 90]);
  fill(pen, '#b4482f', [720, 395, 90, 105]);
  for (let at = 0; at < 11; at++) fill(pen, '#ffd98a', [448 + at * 51, 620, 30, 34]);
  for (let at = 0; at < 6; at++) fill(pen, '#ffd98a', [546 + at * 56, 524, 32, 30]);
  for (let row = 0; row < 7; row++) fill(pen, `rgb(255 217 138 / ${0.24 - row * 0.03})`, [440, 846 + row * 22, 570, 5]);
}
