import { collectIssues, received } from '../../errors/index.js'

/** Rows of clients that come once each, checked. */
export function expectOneRowEach(ids: ArrayLike<unknown>, client: Int32Array, path: string): void {
  const faults = collectIssues()
  let known = 0
  for (const [row, number] of client.entries()) {
    if (number === known) known++
    else {
      const [at, expected] = [`${path}[${row}]`, 'a client of its own']
      faults.add({ code: 'DUPLICATE_CLIENT', path: at, expected, received: received(ids[row]) })
    }
  }
  faults.throwIfAny()
}
