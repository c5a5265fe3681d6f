/**
 * Columns that grow.
 *
 * @module
 */
import { NO_DAY } from '../portfolio/portfolio.js'

/** A column under construction. */
export interface Growing<V, C> {
  readonly add: (value: V | undefined) => void
  readonly close: () => C
}

export function numbers(): Growing<number, Float64Array> {
  let cells = new Float64Array(256)
  let size = 0
  return {
    add: (value = Number.NaN) => {
      if (size === cells.length) cells = grown(cells, new Float64Array(2 * size))
      cells[size++] = value
    },
    close: () => cells.slice(0, size),
  }
}

export function days(): Growing<number, Int32Array> {
  let cells = new Int32Array(256)
  let size = 0
  return {
    add: (value = NO_DAY) => {
      if (size === cells.length) cells = grown(cells, new Int32Array(2 * size))
      cells[size++] = value
    },
    close: () => cells.slice(0, size),
  }
}

/** Texts and flags; V holds `undefined` where a cell may be empty. */
export function values<V>(): { readonly add: (value: V) => void; readonly close: () => readonly V[] } {
  const cells: V[] = []
  return { add: value => cells.push(value), close: () => cells }
}

function grown<C extends Float64Array | Int32Array>(cells: C, larger: C): C {
  larger.set(cells)
  return larger
}
