/** What a command has to say: the answer for a program, and the same for a person. */
export interface Said {
  json: unknown;
  text: string;
  /** The exit code, where it tells more than that the command was done. */
  exit?: number;
  /** The command goes on after its answer until this keeps. */
  until?: Promise<void>;
}
