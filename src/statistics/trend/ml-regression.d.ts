/** What is used of two packages that bring no types of their own. */

declare module 'ml-regression-theil-sen' {
  export class TheilSenRegression {
    readonly slope: number
    readonly intercept: number
    constructor(x: ArrayLike<number>, y: ArrayLike<number>)
  }
}

declare module 'ml-regression-power' {
  /** y = A xᴮ */
  export class PowerRegression {
    readonly A: number
    readonly B: number
    constructor(x: ArrayLike<number>, y: ArrayLike<number>)
  }
}
