/** What a command has to say: the answer for a program, and the same for a person. */
export interface Said {
  json: unknown;
  text: string;
  /** The command goes on after its answer until this keeps. */
  until?: Promise<void>;
}
