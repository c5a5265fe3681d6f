/** Every sign that is looked for, in the order of reports. */
export const FADING_SIGNS = ['silence', 'frequency', 'depth', 'balances', 'satisfaction', 'response'] as const
