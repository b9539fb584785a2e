/**
 * The shape of a catalogue: Kazakh's, with any text in place of each text. Words with a number or a name in them
 * are functions.
 */
export type Shape<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Shape<Words[Key]>;
};
