# SPDX-License-Identifier: GPL-3.0-or-later
"""The workspace as a GeoPackage 1.2 (OGC 12-128r14): every statement that makes one, from the dictionary."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .envelope import AREA, BOOKKEEPING, GEOMETRY, ID, OUTSIDE, content_columns, has_area
from .migrations import SCHEMA, Schema
from .rules import DELETE, INSERT, UPDATE, Rule, quoted, rule_message, rules_of
from .table import CodeList, Field, Table, Type
from .version_rules import READ

SRS_ID = 4326
SETTINGS = "mine_action_workspace"  # the table of what a workspace says of itself
UUID = (
    "lower(hex(randomblob(4))) || '-' || lower(hex(randomblob(2))) || '-4' || substr(lower(hex(randomblob(2))), 2)"
    " || '-a' || substr(lower(hex(randomblob(2))), 2) || '-' || lower(hex(randomblob(6)))"
)
NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"

COLUMN_TYPES = {
    Type.TEXT: "TEXT",
    Type.INTEGER: "INTEGER",
    Type.REAL: "REAL",
    Type.BOOLEAN: "BOOLEAN",
    Type.DATE: "DATE",
    Type.DATETIME: "DATETIME",
    Type.CODE: "TEXT",
    Type.CODES: "TEXT",
    Type.REFERENCE: "TEXT",
    Type.BLOB: "BLOB",
}

WGS84_WKT = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,'
    'AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]'
)

_GEOPACKAGE = f"""
PRAGMA application_id = 1196444487;
PRAGMA user_version = 10200;
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', NULL);
INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', NULL);
INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84 geodetic', {SRS_ID}, 'EPSG', {SRS_ID}, {quoted(WGS84_WKT)}, NULL);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,
  scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT,
  description TEXT, mime_type TEXT, constraint_name TEXT, CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name));
CREATE TABLE gpkg_data_column_constraints (constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL, value TEXT,
  min NUMERIC, min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT,
  CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value));
INSERT INTO gpkg_extensions VALUES ('gpkg_data_columns', NULL, 'gpkg_schema',
  'http://www.geopackage.org/spec120/#extension_schema', 'read-write');
INSERT INTO gpkg_extensions VALUES ('gpkg_data_column_constraints', NULL, 'gpkg_schema',
  'http://www.geopackage.org/spec120/#extension_schema', 'read-write');
CREATE TABLE mine_action_workspace (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL);
"""


def column(field: Field) -> str:
    """Return the declaration of one column."""
    text = f"{field.name} {COLUMN_TYPES[field.type]}"
    if field.required and field is not ID:
        text += " NOT NULL"
    if field.name == "created_at":
        text += f" DEFAULT ({NOW})"
    elif field.default is not None:
        text += f" DEFAULT {quoted(field.default) if isinstance(field.default, str) else field.default}"
    return text


def column_types(table: Table) -> dict[str, str]:
    """Return column -> type of one table, as SQLite tells it."""
    place = {GEOMETRY: table.geometry.value} if table.geometry else {}
    return {**place, **{field.name: COLUMN_TYPES[field.type] for field in table.all_fields}}


def create_table(table: Table) -> Iterator[str]:
    """Yield the statements that make one table, its indexes and its entries in the GeoPackage's own tables."""
    columns = ["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"]
    if table.geometry:
        columns.append(f"{GEOMETRY} {table.geometry.value}")
    columns += [column(field) for field in table.all_fields]
    yield f"CREATE TABLE {table.name} ({', '.join(columns)})"
    yield from indexes(table).values()
    kind = "features" if table.geometry else "attributes"
    srs = str(SRS_ID) if table.geometry else "NULL"
    yield (
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)"
        f" VALUES ('{table.name}', '{kind}', '{table.name}', {srs})"
    )
    if table.geometry:
        yield (
            f"INSERT INTO gpkg_geometry_columns VALUES ('{table.name}', '{GEOMETRY}', '{table.geometry.value}',"
            f" {SRS_ID}, 0, 0)"
        )
        yield from _create_rtree(table)


def indexes(table: Table) -> dict[str, str]:
    """Return index name -> statement, for all but the spatial index."""
    found: dict[str, str] = {}
    if table.keeps_history:
        found[f"{table.name}_id"] = f"CREATE UNIQUE INDEX {table.name}_id ON {table.name} (id)"
    for names in table.unique:
        keys = ", ".join(f"lower(trim({name}))" if name == table.code else name for name in names)
        index = "_".join((table.name, "unique", *names))
        found[index] = f"CREATE UNIQUE INDEX {index} ON {table.name} ({keys}) WHERE voided_at IS NULL"
    for field in table.all_fields:
        if field.type is Type.REFERENCE or field.sought:
            there = f"WHERE {field.name} IS NOT NULL"  # most records refer to nothing
            index = f"{table.name}_{field.name}"
            found[index] = f"CREATE INDEX {index} ON {table.name} ({field.name}) {there}"
    return found


def _create_rtree(table: Table) -> Iterator[str]:
    """Yield the spatial index of the GeoPackage extension gpkg_rtree_index (OGC 12-128r14, annex F.3)."""
    index = f"rtree_{table.name}_{GEOMETRY}"
    yield f"CREATE VIRTUAL TABLE {index} USING rtree(id, minx, maxx, miny, maxy)"
    yield (
        f"INSERT INTO gpkg_extensions VALUES ('{table.name}', '{GEOMETRY}', 'gpkg_rtree_index',"
        " 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')"
    )
    yield from rtree_triggers(table).values()


def rtree_triggers(table: Table) -> dict[str, str]:
    """Return trigger name -> statement; dropped and made again around a bulk insert that fills the index itself."""
    index, t, c = f"rtree_{table.name}_{GEOMETRY}", table.name, GEOMETRY
    box = f"ST_MinX(NEW.{c}), ST_MaxX(NEW.{c}), ST_MinY(NEW.{c}), ST_MaxY(NEW.{c})"
    full, void = f"(NEW.{c} NOT NULL AND NOT ST_IsEmpty(NEW.{c}))", f"(NEW.{c} ISNULL OR ST_IsEmpty(NEW.{c}))"
    put = f"INSERT OR REPLACE INTO {index} VALUES (NEW.fid, {box});"
    gone = f"DELETE FROM {index} WHERE id = OLD.fid;"
    parts = {
        "insert": f"AFTER INSERT ON {t} WHEN {full} BEGIN {put} END",
        "update1": f"AFTER UPDATE OF {c} ON {t} WHEN OLD.fid = NEW.fid AND {full} BEGIN {put} END",
        "update2": f"AFTER UPDATE OF {c} ON {t} WHEN OLD.fid = NEW.fid AND {void} BEGIN {gone} END",
        "update3": f"AFTER UPDATE ON {t} WHEN OLD.fid != NEW.fid AND {full} BEGIN {gone} {put} END",
        "update4": (
            f"AFTER UPDATE ON {t} WHEN OLD.fid != NEW.fid AND {void}"
            f" BEGIN DELETE FROM {index} WHERE id IN (OLD.fid, NEW.fid); END"
        ),
        "delete": f"AFTER DELETE ON {t} WHEN OLD.{c} NOT NULL BEGIN {gone} END",
    }
    return {f"{index}_{name}": f"CREATE TRIGGER {index}_{name} {body}" for name, body in parts.items()}


def _code_list(codes: CodeList) -> Iterator[str]:
    for code in codes.codes:
        yield (
            "INSERT OR IGNORE INTO gpkg_data_column_constraints (constraint_name, constraint_type, value, description)"
            f" VALUES ('{codes.name}', 'enum', {quoted(code.key)}, {quoted(code.label)})"
        )


def describe_table(table: Table) -> Iterator[str]:
    """Yield titles and code lists of the columns for the GeoPackage schema extension, which QGIS and GDAL read."""
    for field in table.all_fields:
        constraint = "NULL"
        if field.type is Type.CODE and field.codes:
            yield from _code_list(field.codes)
            constraint = quoted(field.codes.name)
        yield (
            "INSERT INTO gpkg_data_columns (table_name, column_name, title, constraint_name)"
            f" VALUES ('{table.name}', '{field.name}', {quoted(field.label)}, {constraint})"
        )


# A value or a function of one, and the list of texts that it must not be in.
_NOT_IN_LIST = re.compile(r"([a-z]*\(?(?:NEW|OLD)\.\w+\)?) NOT IN \(((?:'[^']*'(?:, )?)+)\)")


def worded(condition: str) -> str:
    """Return a condition in the words of SQLite, which builds a table for each IN list of each row that it checks."""
    condition = condition.replace("IS NOT DISTINCT FROM", "IS").replace("IS DISTINCT FROM", "IS NOT")
    return _NOT_IN_LIST.sub(_none_of, condition)


def _none_of(match: re.Match[str]) -> str:
    value, texts = match.groups()
    return "(" + " AND ".join(f"{value} <> {text}" for text in texts.split(", ")) + ")"


def _rule_trigger(table: Table, event: str, rules: tuple[Rule, ...]) -> str:
    cases = " ".join(f"WHEN {worded(rule.broken)} THEN RAISE(ABORT, {quoted(rule_message(rule))})" for rule in rules)
    columns = f" OF fid, {', '.join(content_columns(table))}" if event == UPDATE and table.keeps_history else ""
    return (
        f"CREATE TRIGGER {table.name}_rules_{event.lower()} BEFORE {event}{columns} ON {table.name}"
        f" BEGIN SELECT CASE {cases} END; END"
    )


def _refusal_of_version(table: Table) -> str:
    """Return the statement that refuses what says another version than the one that is there."""
    rule = next(one for one in rules_of(table, UPDATE, "sqlite") if one.key == f"{table.name}.{READ}")
    return f"SELECT CASE WHEN {worded(rule.broken)} THEN RAISE(ABORT, {quoted(rule_message(rule))}) END"


def _logged(field: Field, row: str) -> str:
    """Return an expression for a value as text from which the very same value can be had back."""
    value = f"{row}.{field.name}"
    text = f"CAST({value} AS TEXT)"
    if field.type is not Type.REAL:
        return text
    exact = f"CAST({text} AS REAL) = {value}"  # SQLite writes 15 digits, a double may need 17
    return f"CASE WHEN {value} IS NULL OR {exact} THEN {text} ELSE printf('%!.17g', {value}) END"


_BEARER = f"coalesce(NEW.created_by, {quoted(OUTSIDE)})"
# Whoever neither gives a name anew nor says which version he read leaves the name of the last person.
_WRITER = (
    "CASE WHEN NEW.changed_by IS NOT OLD.changed_by OR NEW.version < 0"
    f" THEN coalesce(NEW.changed_by, {quoted(OUTSIDE)}) ELSE {quoted(OUTSIDE)} END"
)
# A boundary drawn anew whose area was not: nobody knows it until it is measured again.
_STALE_AREA = (
    f"NEW.{GEOMETRY} IS NOT OLD.{GEOMETRY} AND NEW.{AREA} IS OLD.{AREA} AND OLD.{AREA} IS NOT NULL"
    " AND NEW.voided_at IS NULL"
)

# What the triggers write themselves, told from what others write: GDAL lets triggers fire for the doings of triggers.
AT_WORK = "trigger at work"
_OWN_BEGINS = f"INSERT INTO {SETTINGS} VALUES ('{AT_WORK}', '')"
_OWN_ENDS = f"DELETE FROM {SETTINGS} WHERE key = '{AT_WORK}'"
_NOT_OWN = f"NOT EXISTS (SELECT 1 FROM {SETTINGS} WHERE key = '{AT_WORK}')"
_ENTRY = "INSERT INTO audit_log (table_name, record_id, action, field, old_value, new_value, at, by)"


def log_of_new(table: Table, who: str, which: str) -> str:
    """Return the statement that logs the records `which` (a condition) as new, made by `who` (an expression)."""
    return (
        f"{_ENTRY} SELECT '{table.name}', id, 'insert', NULL, NULL, NULL, {NOW}, {who} FROM {table.name} WHERE {which}"
    )


def _audit_triggers(table: Table) -> Iterator[str]:
    # A default expression on the column would be taken for a literal text by GDAL 3.6, so an id that a form or a copy
    # left out is given here.
    yield (
        f"CREATE TRIGGER {table.name}_audit_insert AFTER INSERT ON {table.name} BEGIN"
        f" UPDATE {table.name} SET id = {UUID} WHERE fid = NEW.fid AND id IS NULL;"
        f" {log_of_new(table, _BEARER, 'fid = NEW.fid')}; END"
    )
    content = [name for name in content_columns(table) if name != ID.name]
    shown = [field for field in table.all_fields if field.name in content and field.type is not Type.BLOB]
    changes = [
        f"SELECT '{table.name}', NEW.id, 'update', '{field.name}', {_logged(field, 'OLD')}, {_logged(field, 'NEW')},"
        f" {NOW}, {_WRITER} WHERE NEW.{field.name} IS NOT OLD.{field.name}"
        for field in shown
    ]
    if table.geometry:
        changes.append(
            f"SELECT '{table.name}', NEW.id, 'update', '{GEOMETRY}', hex(OLD.{GEOMETRY}), hex(NEW.{GEOMETRY}),"
            f" {NOW}, {_WRITER} WHERE NEW.{GEOMETRY} IS NOT OLD.{GEOMETRY}"
        )
    own = f"UPDATE {table.name} SET version = OLD.version + 1, changed_at = {NOW}, changed_by = {_WRITER}"
    if has_area(table):
        old = _logged(table.field(AREA), "OLD")
        changes.append(
            f"SELECT '{table.name}', NEW.id, 'update', '{AREA}', {old}, NULL, {NOW}, {_WRITER} WHERE {_STALE_AREA}"
        )
        own = f"UPDATE {table.name} SET {AREA} = NULL WHERE fid = NEW.fid AND {_STALE_AREA}; {own}"
    changed = " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in content)
    yield (
        f"CREATE TRIGGER {table.name}_audit_update AFTER UPDATE OF {', '.join(content)} ON {table.name}"
        f" WHEN ({changed}) AND {_NOT_OWN} BEGIN {_ENTRY} {' UNION ALL '.join(changes)};"
        f" {_OWN_BEGINS}; {own} WHERE fid = NEW.fid; {_OWN_ENDS}; END"
    )
    same = " AND ".join(f"NEW.{name} IS OLD.{name}" for name in content)
    told = " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in BOOKKEEPING)
    kept = ", ".join(f"{name} = OLD.{name}" for name in BOOKKEEPING)
    yield (
        f"CREATE TRIGGER {table.name}_audit_kept AFTER UPDATE OF {', '.join(BOOKKEEPING)} ON {table.name}"
        f" WHEN ({told}) AND {same} AND {_NOT_OWN} BEGIN {_refusal_of_version(table)};"
        f" {_OWN_BEGINS}; UPDATE {table.name} SET {kept} WHERE fid = NEW.fid; {_OWN_ENDS}; END"
    )


def rule_triggers(table: Table) -> Iterator[str]:
    """Yield the triggers that keep the rules and the audit log of one table."""
    for event in (INSERT, UPDATE, DELETE):
        rules = rules_of(table, event, "sqlite")
        if rules:
            yield _rule_trigger(table, event, rules)
    if table.keeps_history:
        yield from _audit_triggers(table)


def rules_by_name(table: Table) -> dict[str, str]:
    """Return trigger name -> statement as SQLite keeps it, for every rule and the audit log of one table."""
    return {statement.split()[2]: statement for statement in rule_triggers(table)}


def geopackage_statements(schema: Schema = SCHEMA) -> Iterator[str]:
    """Yield every statement that turns an empty SQLite file into a workspace, in order, one statement each."""
    for statement in _GEOPACKAGE.split(";\n"):
        if statement.strip():
            yield statement.strip()
    yield f"INSERT INTO mine_action_workspace VALUES ('schema_version', '{schema.version}')"
    for table in schema.tables:
        yield from create_table(table)
        yield from describe_table(table)
    for table in schema.tables:
        yield from rule_triggers(table)
