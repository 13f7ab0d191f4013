"""Judges every result anew from JSON files alone: recompute.py FILE... prints each difference, and how many were judged."""
import decimal, json, sys


def status(doc, row):
    work, to = row["working"], row.get("target_to")
    up, judged = row["polarity"] == "higher", row["forecast" if row["judged_on"] == "forecast" else "value"]

    def miss(value):  # how far the value is on the wrong side of its target, and that target
        if to is not None:
            return max((value - to, to), (row["target_from"] - value, row["target_from"]), key=lambda m: m[0])
        ago = work.get("same_period_last_year", 0)
        goal = row["target"] if "target" in row else ago + (1 if up else -1) * abs(ago) * row["target_improvement"]
        return (goal - value if up else value - goal), goal

    def holds(step, condition, short, goal):
        far = step.get("units", step.get("share", 0) * abs(goal))
        before = work.get(step.get("comparison"))
        worse = None if before is None else miss(judged)[0] - miss(before)[0] if to is not None else before - judged if up else judged - before
        reach = miss(row["intervention"])[0] if "intervention" in row else None
        left, right = {"within": (short, far), "ahead_by": (short, -far), "up_to_intervention": (short, reach), "no_worse_than": (worse, 0), "otherwise": (0, 0)}[condition]
        return left is not None and right is not None and (left <= right if step.get("boundary", "included") == "included" else left < right)

    rule = next(r for r in doc["rules"] if r["id"] == row["rule"])
    level = next(s["level"] for s in rule["steps"] if holds(s, s["condition"], *miss(judged)))
    return next(l["word"] for l in doc["levels"] if l["id"] == level)


count = 0
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        whole = json.load(file, parse_float=decimal.Decimal, parse_int=decimal.Decimal)
    for doc in whole.get("indicators", [whole]):
        for row in doc["results"]:
            again = status(doc, row) if "rule" in row else None
            count += again is not None
            if again != row.get("status"):
                print(path, row["indicator"], row["period"], row.get("status"), again)
print(count, "judged")
