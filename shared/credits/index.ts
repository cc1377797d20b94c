export { shippedAgencies } from './agencies.ts';
export { type Agency, agencySchema } from './agency.ts';
export { bookOf } from './book.ts';
export {
  type CreditStyle,
  creditStyleOf,
  type DeskCredits,
  deskCreditsSchema,
  shippedCredits,
  untouchedCredits,
  withShared,
} from './desk-credits.ts';
export { type FoundCredit, findCredit, isNetwork, namesAgency, splitCredit } from './find.ts';
export { type OfferedLine, offeredLines } from './offers.ts';
export { type CreditFields, fallsApart, parseCredit } from './parse.ts';
export { isName } from './person.ts';
export { appliedRule, type CreditRule, creditRuleSchema, ruled } from './rule.ts';
export { agencyOf } from './supplier.ts';
export { worded } from './wording.ts';
