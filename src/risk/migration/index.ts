/**
 * How ratings move: from histories to matrices, from matrices to generators and default probabilities over time.
 *
 * @module
 */
export {}
