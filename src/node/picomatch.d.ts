declare module 'picomatch' {
  function picomatch(glob: string, options?: { dot?: boolean }): (path: string) => boolean;
  namespace picomatch {
    function scan(pattern: string): { base: string; glob: string; isGlob: boolean; negated: boolean };
  }
  export default picomatch;
}
