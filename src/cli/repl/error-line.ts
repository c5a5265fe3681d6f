import { ClienteleError } from '../../errors/index.js'
import { memberAt } from './member.js'
import { nearestName } from './near-name.js'

/** What a session says about an error: what is wrong, a hint, the code where it has one; no stack. */
export function errorLine(error: unknown): string {
  if (error instanceof ClienteleError) return error.message
  if (!(error instanceof Error)) return `thrown: ${String(error)}`
  if ('code' in error && error.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') return 'stopped'
  const hint = hintFor(error)
  return `${error.name}: ${error.message}${hint === undefined ? '' : `. ${hint}`}`
}

function hintFor({ message }: Error): string | undefined {
  const unknown = /^(\w+) is not defined$/.exec(message)?.[1]
  if (unknown !== undefined) return meant(nearestName(unknown, Object.getOwnPropertyNames(globalThis)))
  const [, owner, verb] = /^(?:\(intermediate value\)\.)?([\w.]+)\.(\w+) is not a function$/.exec(message) ?? []
  if (owner !== undefined && verb !== undefined) {
    const found = memberAt(owner, globalThis)
    if (typeof found !== 'object' || found === null) return undefined
    return meant(nearestName(verb, Object.keys(found))) ?? `help(${owner}) lists what it has`
  }
  if (message.startsWith('Cannot use import statement')) {
    return "What clientele has is here already; for anything else: const name = await import('...')"
  }
  return undefined
}

function meant(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `Did you mean ${name}?`
}
