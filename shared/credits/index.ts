export { shippedAgencies } from './agencies.ts';
export { bookOf } from './book.ts';
export { type FoundCredit, findCredit, isNetwork, namesAgency, splitCredit } from './find.ts';
export { isName } from './person.ts';
export { agencyOf } from './supplier.ts';
