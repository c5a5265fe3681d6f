/** How clients buy while they are clients: at rates λ ~ Gamma(r, α) of their own. */
export interface GammaPoissonParams {
  /** Shape; > 0. */
  readonly r: number
  /** Scale in the model's time unit; > 0. */
  readonly alpha: number
}
