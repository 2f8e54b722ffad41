"""Make one document of several: a base, what a beta document adds, and what a third knows about bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.vendor.constraints import Constraints
from codegen.vendor.settings import VendorSettings
from codegen.vendor.tree import JsonObject
from codegen.vendor.twins import BetaUnion

if TYPE_CHECKING:
    from collections.abc import Mapping


def union(by_role: Mapping[str, JsonObject], config: VendorSettings) -> tuple[JsonObject, JsonObject | None]:
    """Merge the facts of documents with different roles.

    Args:
        by_role: Facts of a `base` document and, where given, of `beta` and `constraints`.
        config: The provider's settings.

    Returns:
        The merged facts, and the record for the lock (`None` where nothing was merged).
    """
    facts = by_role["base"]
    if len(by_role) == 1:
        return facts, None
    record: JsonObject = {"stages": [role for role in ("base", "beta", "constraints") if role in by_role]}
    record["settings_sha256"] = config.digest
    if "beta" in by_role:
        record["beta"] = BetaUnion(facts, by_role["beta"], config.merge).apply()
    if "constraints" in by_role:
        record["constraints"] = Constraints(facts, by_role["constraints"], config.merge).apply()
        if "servers" not in facts and "servers" in by_role["constraints"]:
            facts["servers"] = by_role["constraints"]["servers"]
    return facts, record
