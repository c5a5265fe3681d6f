/** Keeps what a function of one number has answered: many clients share an age. */
export function memo(f: (n: number) => number): (n: number) => number {
  const known = new Map<number, number>()
  return n => {
    const answer = known.get(n)
    if (answer !== undefined) return answer
    const found = f(n)
    known.set(n, found)
    return found
  }
}
