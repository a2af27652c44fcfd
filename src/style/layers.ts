/** A cascade layer, with those in it by their names. */
export interface Layer {
  readonly inner: Map<string, Layer>;
  /** The greater wins, but for what is important. */
  order: number;
}

/** The cascade layers of a page, in the order in which they are first named: https://www.w3.org/TR/css-cascade-5/#layering. */
export class Layers {
  /** That of all rules in no layer. */
  readonly #outermost: Layer = { inner: new Map(), order: 0 };

  get areMany(): boolean {
    return this.#outermost.inner.size > 0;
  }

  /** The layer of a path of names: `base.buttons`; empty for none. */
  at(path: string): Layer {
    let layer = this.#outermost;
    for (const name of path === '' ? [] : path.split('.', maxDepth)) {
      let inner = layer.inner.get(name);
      if (!inner) {
        inner = { inner: new Map(), order: 0 };
        layer.inner.set(name, inner);
      }
      layer = inner;
    }
    return layer;
  }

  /** Numbers all layers: what stands in one itself comes after what stands in those within. */
  number(): void {
    let count = 0;
    const visit = (layer: Layer) => {
      for (const inner of layer.inner.values()) visit(inner);
      layer.order = ++count;
    };
    visit(this.#outermost);
  }
}

/** Layers further in are one. */
const maxDepth = 20;
