declare module 'cosmiconfig/dist/Explorer.js' {
  import type { CosmiconfigResult, Loader } from 'cosmiconfig';

  interface Options {
    moduleName: string;
    searchPlaces: string[];
    searchStrategy: 'none';
    loaders: Record<string, Loader>;
    cache: boolean;
    ignoreEmptySearchPlaces: boolean;
    mergeImportArrays: boolean;
    mergeSearchPlaces: boolean;
    metaConfigFilePath: null;
    transform(result: CosmiconfigResult): CosmiconfigResult;
  }

  export interface Explorer {
    load(path: string): Promise<CosmiconfigResult>;
  }

  const module: { readonly Explorer: new (options: Options) => Explorer };
  export default module;
}
