/** What data say of an assumption. */
export interface Check {
  readonly verdict: 'holds' | 'in doubt' | 'not checked'
  /** The figures, or why there are none; goes on after the verdict. */
  readonly said: string
  /** Figures behind it, as Markdown. */
  readonly table?: string
}

/** What was found, and whether it agrees. */
export function found(agrees: boolean, said: string, table?: string): Check {
  return { verdict: agrees ? 'holds' : 'in doubt', said, ...(table !== undefined && { table }) }
}

/** Why nothing can be said. */
export function notChecked(because: string): Check {
  return { verdict: 'not checked', said: `because ${because}` }
}
