/**
 * What was typed, as JavaScript reads it: finished or not, an object or a block, with `await` or without.
 *
 * @module
 */
import { Script } from 'node:vm'

/** Ends of an input that would change what is wrong with one that is unfinished. */
const PROBES = ['\n#', '\n*/', '\n`'] as const

/** Whether more lines may follow: an input is unfinished when what stands behind it changes the complaint about it. */
export function isUnfinished(code: string): boolean {
  // To the parser of a script `await` is a name; `void` stands where it stands and reads the same way.
  const plain = code.replaceAll(/\bawait\b/g, 'void ')
  const fault = faultOf(plain)
  return fault !== undefined && PROBES.some(probe => faultOf(plain + probe) !== fault)
}

/** The input as a script whose value is that of its last expression, or a promise of it where the input awaits. */
export function scriptOf(code: string): string {
  const candidates = [...(/^\s*\{[\s\S]*[^;\s]\s*$/.test(code) ? [`(${code}\n)`] : []), code]
  const plain = candidates.find(text => faultOf(text) === undefined)
  if (plain !== undefined || !/\bawait\b/.test(code)) return plain ?? code
  return awaiting(code).find(text => faultOf(text) === undefined) ?? code
}

/** An input that awaits, as an expression, as the making of a global variable, as statements. */
function awaiting(code: string): readonly string[] {
  const made = /^\s*(?:const|let|var)\s([\s\S]*?);?\s*$/.exec(code)?.[1]
  const expression = made === undefined ? code.replace(/;\s*$/, '') : `void (${made})`
  return [`(async () => (${expression}\n))()`, `(async () => {${code}\n})()`]
}

function faultOf(code: string): string | undefined {
  try {
    new Script(code)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
