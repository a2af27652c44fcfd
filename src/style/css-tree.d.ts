declare module 'css-tree/tokenizer' {
  export const tokenTypes: Readonly<
    Record<
      | 'AtKeyword'
      | 'Colon'
      | 'Function'
      | 'LeftCurlyBracket'
      | 'LeftParenthesis'
      | 'RightParenthesis'
      | 'Semicolon'
      | 'String'
      | 'Url'
      | 'WhiteSpace',
      number
    >
  >;
  export function tokenize(source: string, onToken: (type: number, start: number, end: number) => void): void;
}
