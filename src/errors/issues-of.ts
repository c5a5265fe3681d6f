import type { Issue } from './clientele-error.js'
import { ClienteleError } from './clientele-error.js'

/** What a door says of what it is given, as values; none where it lets it in. Other errors are no faults of the input. */
export function issuesOf(door: () => unknown): readonly Issue[] {
  try {
    door()
    return []
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    return error.issues
  }
}
