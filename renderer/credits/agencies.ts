import { type Agency, type DeskCredits, shippedAgencies } from '#shared/credits/index.ts';

const shipped = new Set(shippedAgencies.map(({ name }) => name));

/** A desk's credits with an agency in place of the one of that name, or as a new one where that is null. */
export function withAgency(credits: DeskCredits, name: string | null, agency: Agency): Partial<DeskCredits> {
  const others = credits.agencies.filter((one) => one.name !== agency.name && one.name !== name);
  const renamed = name !== null && name !== agency.name && shipped.has(name);
  const without = credits.without.filter((one) => one !== agency.name);
  return { agencies: [agency, ...others], without: renamed ? [...without, name] : without };
}

/** A desk's credits without an agency. */
export function withoutAgency({ agencies, without }: DeskCredits, name: string): Partial<DeskCredits> {
  return {
    agencies: agencies.filter((one) => one.name !== name),
    without: shipped.has(name) && !without.includes(name) ? [...without, name] : without,
  };
}

/** Whether an agency, or another name of it, holds the words. */
export function agencyNamed({ name, also }: Agency, words: string): boolean {
  const sought = words.trim().toLowerCase();
  return [name, ...also].some((one) => one.toLowerCase().includes(sought));
}
