/**
 * A reading that is made once for each object and kept as long as the object is. Checks run at every keystroke, and what
 * an editor did not change is the same object it was.
 */
export function remembered<Subject extends object, Value>(
  read: (subject: Subject) => Value,
): (subject: Subject) => Value {
  const known = new WeakMap<Subject, { value: Value }>();
  return (subject) => {
    let kept = known.get(subject);
    if (kept === undefined) {
      kept = { value: read(subject) };
      known.set(subject, kept);
    }
    return kept.value;
  };
}
