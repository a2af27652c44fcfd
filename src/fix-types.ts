/** `safe` changes nothing that is said, `suggestion` does; `directive` removes a directive that silences nothing. */
export const fixTypes = ['safe', 'suggestion', 'directive'] as const;

export type FixType = (typeof fixTypes)[number];
