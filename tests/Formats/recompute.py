"""Judges every result anew from JSON files alone: recompute.py FILE... prints each difference, and how many were judged."""
import decimal, json, sys
def miss(row, value):  # how far a value is on the wrong side of its target, and that target
    if "target_to" in row:
        return max((value - row["target_to"], row["target_to"]), (row["target_from"] - value, row["target_from"]))
    sign, ago = 1 if row["polarity"] == "higher" else -1, row["working"].get("same_period_last_year", 0)
    target = row["target"] if "target" in row else ago + sign * abs(ago) * row["target_improvement"]
    return sign * (target - value), target

def holds(row, step):  # whether the result is at least as good as a step of the rule asks
    missed, target = miss(row, row["forecast" if row["judged_on"] == "forecast" else "value"])
    far = step.get("units", step.get("share", 0) * abs(target))
    other = row.get("intervention") if step["condition"] == "up_to_intervention" else row["working"].get(step.get("comparison"))
    level = decimal.Decimal("-inf") if other is None else miss(row, other)[0]
    most = {"within": far, "ahead_by": -far, "otherwise": missed}.get(step["condition"], level)
    return missed < most or missed == most and step.get("boundary") != "excluded"

judged = 0
for path in sys.argv[1:]:
    whole = json.load(open(path, encoding="utf-8"), parse_float=decimal.Decimal, parse_int=decimal.Decimal)
    for doc, row in [(doc, row) for doc in whole.get("indicators", [whole]) for row in doc["results"]]:
        words = {level["id"]: level["word"] for level in doc["levels"]}
        steps = [step for rule in doc["rules"] if rule["id"] == row.get("rule") for step in rule["steps"]]
        again = next((words[step["level"]] for step in steps if holds(row, step)), None)
        judged += "rule" in row
        if again != row.get("status"): print(path, row["indicator"], row["period"], row.get("status"), again)
print(judged, "judged")
