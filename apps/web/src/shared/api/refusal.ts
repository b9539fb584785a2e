/** Why the api did not do what was asked, in the person's language. */
export interface Refused {
  readonly code: string;
  readonly message: string;
  readonly reference: string | undefined;
  /** By the name the form knows the field by: `startsAt`, `place.kk`. */
  readonly fields: Readonly<Record<string, string>>;
}

interface RefusalFields {
  readonly code: string;
  readonly message: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
}

/** The member of a result union that says it was done. */
export type Done<Answer> = Exclude<Answer, { readonly code: string }>;

export function isRefusal(answer: object): answer is RefusalFields {
  return 'code' in answer && 'message' in answer;
}

export function refusedBy({ code, message, fields = [] }: RefusalFields, reference?: string): Refused {
  return {
    code,
    message,
    reference,
    fields: Object.fromEntries(fields.map(({ field, message: why }) => [field.replace(/^input\./, ''), why])),
  };
}
