/** A text as an iterator of pieces of so many characters. */
export function* piecesOf(text: string, size = 5): Generator<string, void, void> {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size)
}
