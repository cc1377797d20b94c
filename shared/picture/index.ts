export { copyFields } from './copy.ts';
export { figureCredit, pictureCredit } from './credit.ts';
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
export {
  field,
  type Picture,
  type PictureType,
  pictureSchema,
  pictureTypeSchema,
  pictureTypes,
  pictureVersion,
} from './picture.ts';
