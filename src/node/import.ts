/**
 * Loads a module that a configuration names. In a file of its own: the rest of the command line is run as one script
 * with the code that was kept of it, and Node imports only for the files that it loads itself.
 */
export async function importModule(url: string): Promise<Readonly<Record<string, unknown>>> {
  return import(url);
}
