"""Makes scorecard-german-credit.table.json: folds of German credit, and how well scorecardpy tells risks on each of them.

Run once, on Python 3.9 with scorecardpy 0.1.9.7, pandas 1.5.3, numpy 1.23.5, scikit-learn 1.2.2 and statsmodels 0.14.0 (PyPI):
python test/tables/scorecard-german-credit.py

Five times, the 1,000 clients are dealt into ten folds, bads and goods apart, each 30 bads and 70 goods. On the nine other
folds the recipe of scorecardpy's README is followed from its first line: `var_filter`, `woebin`, `woebin_ply`, then logistic
regression, `l1` (LogisticRegression(penalty='l1', C=0.9, solver='saga'), the README's) or `glm` (the unpenalised binomial
regression that its `scorecard2` calls). The area under the curve is that of predicted probabilities on the fold left out;
`points` is that of the integer points that `scorecard` and `scorecard_ply` make of `l1`.

`card` is the scorecard that the README's recipe makes of all clients: bins with their weights of evidence ln(bad/good), the
coefficients, the points and the score of each client.
"""
import contextlib
import importlib.metadata
import io
import json
import pathlib
import platform
import random
import sys
import warnings

warnings.filterwarnings("ignore")
sys.stderr = io.StringIO()

import numpy as np
import scorecardpy as sc
import statsmodels.api as sm
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

SEED, REPEATS, FOLDS, TARGET = 20261122, 5, 10, "creditability"


def dealt(bad, rng):
    """Fold of each client, bads and goods dealt apart."""
    folds = [0] * len(bad)
    for of_class in (1, 0):
        clients = [i for i, outcome in enumerate(bad) if outcome == of_class]
        rng.shuffle(clients)
        for place, client in enumerate(clients):
            folds[client] = place % FOLDS
    return folds


def areas(train, test):
    bad = (test[TARGET] == "bad").astype(int)
    kept = sc.var_filter(train, y=TARGET)
    bins = sc.woebin(kept, y=TARGET, print_info=False)
    inner, outer = sc.woebin_ply(kept, bins), sc.woebin_ply(test[kept.columns], bins)
    names = [name for name in inner.columns if name != TARGET]
    # A category that the nine folds do not have is left without a weight of evidence: average risk.
    x, y, new = inner[names], inner[TARGET], outer[names].fillna(0)
    lasso = LogisticRegression(penalty="l1", C=0.9, solver="saga", random_state=0).fit(x, y)
    plain = sm.GLM(y, sm.add_constant(x), family=sm.families.Binomial()).fit()
    card = sc.scorecard(bins, lasso, names)
    points = sc.scorecard_ply(test[kept.columns], card).fillna(0)["score"]
    return {
        "l1": roc_auc_score(bad, lasso.predict_proba(new)[:, 1]),
        "glm": roc_auc_score(bad, plain.predict(sm.add_constant(new, has_constant="add"))),
        "points": roc_auc_score(bad, -points),
        "variables": len(names),
    }


def card_of(data):
    kept = sc.var_filter(data, y=TARGET)
    bins = sc.woebin(kept, y=TARGET, print_info=False)
    inner = sc.woebin_ply(kept, bins)
    names = [name for name in inner.columns if name != TARGET]
    lasso = LogisticRegression(penalty="l1", C=0.9, solver="saga", random_state=0).fit(inner[names], inner[TARGET])
    card = sc.scorecard(bins, lasso, names)
    coefficients = {name[:-4]: value for name, value in zip(names, lasso.coef_[0].tolist()) if value != 0}
    return {
        "intercept": float(lasso.intercept_[0]),
        "basePoints": int(card["basepoints"]["points"].iloc[0]),
        "characteristics": [
            {
                "name": name,
                "coefficient": coefficient,
                "bins": bins[name]["bin"].astype(str).tolist(),
                "weightsOfEvidence": bins[name]["woe"].tolist(),
                "points": card[name]["points"].astype(int).tolist(),
            }
            for name, coefficient in coefficients.items()
        ],
        "scores": sc.scorecard_ply(kept, card)["score"].astype(int).tolist(),
    }


data = sc.germancredit()
rng = random.Random(SEED)
repeats = [dealt((data[TARGET] == "bad").astype(int).tolist(), rng) for _ in range(REPEATS)]
table = {"l1": [], "glm": [], "points": [], "variables": []}
for folds in repeats:
    row = {name: [] for name in table}
    for fold in range(FOLDS):
        here = np.array(folds) == fold
        with contextlib.redirect_stdout(io.StringIO()):
            found = areas(data[~here].reset_index(drop=True), data[here].reset_index(drop=True))
        for name, value in found.items():
            row[name].append(round(value, 6) if name != "variables" else value)
        print(fold, found, file=sys.__stderr__, flush=True)
    for name, values in row.items():
        table[name].append(values)

packages = ("scorecardpy", "pandas", "numpy", "scikit-learn", "statsmodels")
with contextlib.redirect_stdout(io.StringIO()):
    card = card_of(data)
result = {
    "purpose": "German credit: fold of each client (one digit a client, one text a repeat), and scorecardpy's areas by fold",
    "versions": {"python": platform.python_version(), **{name: importlib.metadata.version(name) for name in packages}},
    "seed": SEED,
    "folds": ["".join(map(str, folds)) for folds in repeats],
    "areas": {name: table[name] for name in ("l1", "glm", "points")},
    "variables": table["variables"],
    "card": card,
    "means": {name: round(float(np.mean(table[name])), 6) for name in ("l1", "glm", "points")},
}
path = pathlib.Path(__file__).with_suffix(".table.json")
path.write_text(json.dumps(result, indent=1) + "\n")
print(result["means"])
