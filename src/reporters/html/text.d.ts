/** Files that the page takes in as they are. */
declare module '*.css' {
  const text: string;
  export default text;
}
