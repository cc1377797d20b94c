/** Pixels across of the smallest copy a window asks for; a list of pictures shows it. */
export const thumbWidth = 320;
