import { Buffer } from 'node:buffer'

/** A text as chunks of so many bytes. */
export function* chunksOf(content: string | Uint8Array, size = 7): Generator<Uint8Array, void, void> {
  const bytes = Buffer.from(content)
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}
