"""Makes sampling-diagnostics.table.json: what ArviZ says of chains that anybody can make again.

Run once, with ArviZ 0.23.4 (PyPI):  python test/tables/sampling-diagnostics.py

Each row is a recipe and what ArviZ computes from its draws: rhat (rank), ess (bulk, tail), mcse of the mean and of the
5 % quantile, bfmi of each chain, hdi (94 %). The recipe: u from s <- (1103515245 s + 12345) mod 2^31, one stream over all
chains; x <- phi x + (u - 1/2) from x = 0 in each chain; a draw is x times `scale` plus `shift` in the last chain, x in
others; `heavy` draws are x / (1.0001 - u); `rounded` draws are floor(4 x). Only these operations, so that every language
gets the same doubles.
"""
import json
import math
import pathlib

import arviz
import numpy

RECIPES = [
    {"chains": 4, "length": 250, "phi": 0.5},
    {"chains": 4, "length": 100, "phi": 0.9},
    {"chains": 2, "length": 37, "phi": -0.5},
    {"chains": 1, "length": 500, "phi": 0.3},
    {"chains": 4, "length": 50, "phi": 0, "shift": 0.5},
    {"chains": 4, "length": 60, "phi": 0.2, "scale": 3},
    {"chains": 3, "length": 200, "phi": 0.6, "kind": "heavy"},
    {"chains": 4, "length": 80, "phi": 0.4, "kind": "rounded"},
    {"chains": 4, "length": 1000, "phi": 0},
    {"chains": 2, "length": 20, "phi": 0.99},
    {"chains": 3, "length": 5, "phi": 0},
    {"chains": 4, "length": 4, "phi": 0},
]


def draws_of(recipe, seed):
    """One row per chain."""
    state = seed
    rows = []
    for chain in range(recipe["chains"]):
        is_last = chain == recipe["chains"] - 1
        x, row = 0.0, []
        for _ in range(recipe["length"]):
            state = (1103515245 * state + 12345) % 2**31
            u = state / 2**31
            x = recipe["phi"] * x + (u - 0.5)
            draw = x * recipe.get("scale", 1) + recipe.get("shift", 0) if is_last else x
            if recipe.get("kind") == "heavy":
                draw = draw / (1.0001 - u)
            if recipe.get("kind") == "rounded":
                draw = float(math.floor(4 * draw))
            row.append(draw)
        rows.append(row)
    return numpy.array(rows)


def row_of(index, recipe):
    draws = draws_of(recipe, index + 1)
    figure = lambda value: float(numpy.asarray(value))
    row = {
        "seed": index + 1,
        **recipe,
        "last": float(draws[-1, -1]),
        "bulk": figure(arviz.ess(draws, method="bulk")),
        "tail": figure(arviz.ess(draws, method="tail")),
        "errorOfMean": figure(arviz.mcse(draws, method="mean")),
        "errorOfQuantile": figure(arviz.mcse(draws, method="quantile", prob=0.05)),
        "bfmi": [float(value) for value in arviz.bfmi(draws)],
        "hdi": [float(value) for value in arviz.hdi(draws.ravel(), hdi_prob=0.94)],
    }
    if recipe["chains"] > 1:
        row["rHat"] = figure(arviz.rhat(draws))
    return row


table = {"madeBy": f"ArviZ {arviz.__version__}", "rows": [row_of(i, recipe) for i, recipe in enumerate(RECIPES)]}
path = pathlib.Path(__file__).with_name("sampling-diagnostics.table.json")
path.write_text(json.dumps(table, indent=1) + "\n")
