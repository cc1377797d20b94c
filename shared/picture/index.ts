export { copyFields, tellingOf } from './copy.ts';
export { figureCredit, pictureCredit, uncreditedFigures } from './credit.ts';
export { type Cut, cutName, cutOf, cutSchema, focusIn, readCut } from './cut.ts';
export {
  type FieldName,
  type FieldSource,
  fieldNames,
  fieldSources,
  fieldsSchema,
  type Licensor,
  type PictureFields,
  type PictureLocation,
} from './fields.ts';
export { cutToBytes, type IimField, type IimLoss, iimBytes, iimDay, iimFields, iimLosses } from './iim-limits.ts';
export { machineMade } from './machine-made.ts';
export { type PictureReading, readPictureRecord } from './migrations.ts';
export {
  field,
  isUnread,
  type Picture,
  type PictureType,
  pictureSchema,
  pictureTypeSchema,
  pictureTypes,
  pictureVersion,
  type ShownType,
  shownType,
  shownTypeSchema,
  type Written,
  writtenOf,
  writtenSchema,
} from './picture.ts';
export { expiryNotice, lastDay, limitedPictures, type RightsFinding, rightsFindings } from './rights.ts';
export { type Rights, releaseStatuses, rightsSchema, type Telling } from './rights-schema.ts';
export {
  type Area,
  areaAround,
  type CropName,
  centreOf,
  cropNames,
  cropRatios,
  type Point,
  type Shape,
  type Size,
  scaleOf,
  shapeSchema,
  turnedOnce,
  turnedSize,
  unshaped,
} from './shape.ts';
