import { Buffer } from 'node:buffer'

/** Two pieces of bytes as one; the second alone where the first is empty. */
export function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.length === 0 ? other : Buffer.concat([one, other])
}
