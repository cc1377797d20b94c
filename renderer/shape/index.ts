/** How a picture is turned and cropped: `ShapePart` stands in the inspector and opens the dialog. */
export { ShapePart } from './ShapePart.tsx';
