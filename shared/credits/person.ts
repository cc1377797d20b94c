const nameWord =
  /^(?:\p{Lu}[\p{L}'’.-]*|(?:de|del|della|di|da|dos|du|van|von|der|den|ter|la|le|al|bin|ibn|el|zu|af|av|y|e)|\p{Lu}\.?)$/u;

/** Whether words look like a person's name: two to five words, each with a capital or a particle of names. */
export function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  return words.every((word) => nameWord.test(word)) && /^\p{Lu}/u.test(text.trim());
}
