<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>MineAction</name>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>"{criterion}" adds to a score; it cannot take a hazard out of the ranking.</source>
            <translation>"{criterion}" adds to a score; it cannot take a hazard out of the ranking.</translation>
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>"{criterion}" has no setting "{parameter}".</source>
            <translation>"{criterion}" has no setting "{parameter}".</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>"{criterion}" has the value function "{kind}" in the method "{method}".</source>
            <translation>"{criterion}" has the value function "{kind}" in the method "{method}".</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>"{first}" against "{second}": {ratio}.</source>
            <translation>"{first}" against "{second}": {ratio}.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>"{first}" and "{second}" still need a judgement; {count} pairs do.</source>
            <translation>"{first}" and "{second}" still need a judgement; {count} pairs do.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/scoring.py" />
            <source>"{method}" ranks {hazards} hazards anew for each of {draws} sets.</source>
            <translation>"{method}" ranks {hazards} hazards anew for each of {draws} sets.</translation>
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>"{parameter}" is {value}; allowed is {minimum} to {maximum} {unit}.</source>
            <translation>"{parameter}" is {value}; allowed is {minimum} to {maximum} {unit}.</translation>
        </message>
        <message>
            <location filename="core/priority/profile_changes.py" />
            <source>"{part}" is none of: {known}.</source>
            <translation>"{part}" is none of: {known}.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/promethee.py" />
            <source>"{shape}" with indifference {q} and strict preference {p}.</source>
            <translation>"{shape}" with indifference {q} and strict preference {p}.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>"{veto}" is not recorded for {count} hazards, which are ranked all the same.</source>
            <translation>"{veto}" is not recorded for {count} hazards, which are ranked all the same.</translation>
        </message>
        <message numerus="yes">
            <location filename="core/survey/questions.py" />
            <source>%n column(s) without a field</source>
            <translation>
                <numerusform>%n column without a field</numerusform>
                <numerusform>%n columns without a field</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="core/survey/questions.py" />
            <source>%n field(s) found by a similar name or by their values</source>
            <translation>
                <numerusform>%n field found by a similar name or by its values</numerusform>
                <numerusform>%n fields found by a similar name or by their values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="core/survey/questions.py" />
            <source>%n field(s) of dates with day and month in doubt</source>
            <translation>
                <numerusform>%n field of dates with day and month in doubt</numerusform>
                <numerusform>%n fields of dates with day and month in doubt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/tabs/hazards.py" />
            <source>%n hazard(s)</source>
            <translation>
                <numerusform>%n hazard</numerusform>
                <numerusform>%n hazards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/tabs/hazards.py" />
            <source>%n held row(s) wait for a decision</source>
            <translation>
                <numerusform>%n held row waits for a decision</numerusform>
                <numerusform>%n held rows wait for a decision</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/panel.py" />
            <source>%n layer(s) of a base map added</source>
            <translation>
                <numerusform>%n layer of a base map added</numerusform>
                <numerusform>%n layers of a base map added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/ranked_records.py" />
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="core/survey/questions.py" />
            <source>%n needed field(s) not delivered</source>
            <translation>
                <numerusform>%n needed field not delivered</numerusform>
                <numerusform>%n needed fields not delivered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/tabs/task_orders.py" />
            <source>%n page(s) printed to {file}</source>
            <translation>
                <numerusform>%n page printed to {file}</numerusform>
                <numerusform>%n pages printed to {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/mapping_preview.py" />
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/fall_map.py" />
            <source>%n row(s) fall in Libya</source>
            <translation>
                <numerusform>%n row falls in Libya</numerusform>
                <numerusform>%n rows fall in Libya</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/fall_map.py" />
            <source>%n row(s) fall outside Libya</source>
            <translation>
                <numerusform>%n row falls outside Libya</numerusform>
                <numerusform>%n rows fall outside Libya</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/fall_map.py" />
            <source>%n row(s) have no place</source>
            <translation>
                <numerusform>%n row has no place</numerusform>
                <numerusform>%n rows have no place</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/create_orders_dialog.py" />
            <source>%n selected hazard(s)</source>
            <translation>
                <numerusform>%n selected hazard</numerusform>
                <numerusform>%n selected hazards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/tabs/task_orders.py" />
            <source>%n task order(s)</source>
            <translation>
                <numerusform>%n task order</numerusform>
                <numerusform>%n task orders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/issue_dialog.py" />
            <source>%n thing(s) not recorded or open. They are printed on it, with the reason:</source>
            <translation>
                <numerusform>%n thing not recorded or open. It is printed on the order, with the reason:</numerusform>
                <numerusform>%n things not recorded or open. They are printed on the order, with the reason:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="core/survey/questions.py" />
            <source>%n unit(s) assumed</source>
            <translation>
                <numerusform>%n unit assumed</numerusform>
                <numerusform>%n units assumed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="core/survey/questions.py" />
            <source>%n value(s) without a code</source>
            <translation>
                <numerusform>%n value without a code</numerusform>
                <numerusform>%n values without a code</numerusform>
            </translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <source>'{code}' and '{other}' differ by blanks, case or marks that nobody sees.</source>
            <translation>'{code}' and '{other}' differ by blanks, case or marks that nobody sees.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>'{code}' is also in {layer}, which says otherwise.</source>
            <translation>'{code}' is also in {layer}, which says otherwise.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>'{code}' is also the ID of row {other}.</source>
            <translation>'{code}' is also the ID of row {other}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>'{label}' is also the label of row {other}.</source>
            <translation>'{label}' is also the label of row {other}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <source>'{label}' is the label of two points of the same kind and hazard.</source>
            <translation>'{label}' is the label of two points of the same kind and hazard.</translation>
        </message>
        <message>
            <location filename="adapters/frames.py" />
            <source>'{layer}' does not say where its coordinates are.</source>
            <translation>'{layer}' does not say where its coordinates are.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>'{layer}': {reason}.</source>
            <translation>'{layer}': {reason}.</translation>
        </message>
        <message>
            <location filename="processing/fill_task_order.py" />
            <source>'{name}' cannot be emptied</source>
            <translation>'{name}' cannot be emptied</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>'{name}' is neither a file nor one of: {known}.</source>
            <translation>'{name}' is neither a file nor one of: {known}.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>'{name}' is none of: {known}.</source>
            <translation>'{name}' is none of: {known}.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not EPSG:4326 or a projection of it (WGS 84).</source>
            <translation>'{name}' is not EPSG:4326 or a projection of it (WGS 84).</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not a coordinate system.</source>
            <translation>'{name}' is not a coordinate system.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not a field of {table}.</source>
            <translation>'{name}' is not a field of {table}.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not a table.</source>
            <translation>'{name}' is not a table.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not an ASCII file name.</source>
            <translation>'{name}' is not an ASCII file name.</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>'{name}' is not known.</source>
            <translation>'{name}' is not known.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' of {table} is not unique, or not 1 to 10 ASCII letters, digits and underscores.</source>
            <translation>'{name}' of {table} is not unique, or not 1 to 10 ASCII letters, digits and underscores.</translation>
        </message>
        <message>
            <location filename="adapters/intake/profiles.py" />
            <source>'{profile}' is no file and none of the shipped profiles: {names}.</source>
            <translation>'{profile}' is no file and none of the shipped profiles: {names}.</translation>
        </message>
        <message>
            <location filename="adapters/rankings.py" />
            <source>'{ranking}' is none of: {known}.</source>
            <translation>'{ranking}' is none of: {known}.</translation>
        </message>
        <message>
            <location filename="adapters/boundary_repairs.py" />
            <location filename="adapters/intake/resolving.py" />
            <source>'{repair}' is offered for invalid polygons only.</source>
            <translation>'{repair}' is offered for invalid polygons only.</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>'{since}' is neither a delivery number nor a date like 2026-01-31.</source>
            <translation>'{since}' is neither a delivery number nor a date like 2026-01-31.</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>'{since}' lies in the future, or before there were workspaces.</source>
            <translation>'{since}' lies in the future, or before there were workspaces.</translation>
        </message>
        <message>
            <location filename="adapters/sites.py" />
            <source>'{site}' is none of: {known}.</source>
            <translation>'{site}' is none of: {known}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>'{source}' is called like {field}, but its values do not fit. They were kept apart.</source>
            <translation>'{source}' is called like {field}, but its values do not fit. They were kept apart.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>'{source}' says '{value}'. The row gets the site in which it lies, if any.</source>
            <translation>'{source}' says '{value}'. The row gets the site in which it lies, if any.</translation>
        </message>
        <message>
            <location filename="adapters/intake/understanding.py" />
            <source>'{table}' is none of: {tables}.</source>
            <translation>'{table}' is none of: {tables}.</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>'{text}' cannot be read as YYYY-MM-DD.</source>
            <translation>'{text}' cannot be read as YYYY-MM-DD.</translation>
        </message>
        <message>
            <location filename="adapters/layer_dates.py" />
            <source>'{text}' is no JSON object of dates for: {known}.</source>
            <translation>'{text}' is no JSON object of dates for: {known}.</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>'{text}' is no JSON object of weights, 0 or more, for: {known}.</source>
            <translation>'{text}' is no JSON object of weights, 0 or more, for: {known}.</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>'{text}' is no JSON object.</source>
            <translation>'{text}' is no JSON object.</translation>
        </message>
        <message>
            <location filename="adapters/layer_dates.py" />
            <source>'{text}' is no date up to today, as YYYY, YYYY-MM or YYYY-MM-DD.</source>
            <translation>'{text}' is no date up to today, as YYYY, YYYY-MM or YYYY-MM-DD.</translation>
        </message>
        <message>
            <location filename="processing/fill_task_order.py" />
            <source>'{text}' is no number of a perimeter point</source>
            <translation>'{text}' is no number of a perimeter point</translation>
        </message>
        <message>
            <location filename="core/orders/filling.py" />
            <location filename="processing/state_declination.py" />
            <source>'{value}' is no date</source>
            <translation>'{value}' is no date</translation>
        </message>
        <message>
            <location filename="gui/mapping_values.py" />
            <source>(no code: a finding)</source>
            <translation>(no code: a finding)</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>(not delivered)</source>
            <translation>(not delivered)</translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <source>* needed before it is issued, or a reason why it goes out without</source>
            <translation>* needed before it is issued, or a reason why it goes out without</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>0 at 0, the gap to 1 halved with every {half}</source>
            <translation>0 at 0, the gap to 1 halved with every {half}</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>0 at {low}, 1 at {high}, straight in between</source>
            <translation>0 at {low}, 1 at {high}, straight in between</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>1 at 0, halved with every {half}</source>
            <translation>1 at 0, halved with every {half}</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>1 calls for work most, 0 not at all.</source>
            <translation>1 calls for work most, 0 not at all.</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>1.1 Mass explosion</source>
            <translation>1.1 Mass explosion</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>1.2 Fragments</source>
            <translation>1.2 Fragments</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>1.3 Mass fire</source>
            <translation>1.3 Mass fire</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>1.4 No significant hazard</source>
            <translation>1.4 No significant hazard</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>1.5 Mass explosion, very insensitive</source>
            <translation>1.5 Mass explosion, very insensitive</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>1.6 Extremely insensitive</source>
            <translation>1.6 Extremely insensitive</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>1/{times} as important as</source>
            <translation>1/{times} as important as</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>18 and older</source>
            <translation>18 and older</translation>
        </message>
        <message>
            <location filename="adapters/dependencies.py" />
            <location filename="adapters/store/workspace.py" />
            <source>A Python package is missing or too old</source>
            <translation>A Python package is missing or too old</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>A clock was set back since that delivery</source>
            <translation>A clock was set back since that delivery</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>A closed hazard is not worked on again.</source>
            <translation>A closed hazard is not worked on again.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_column.py" />
            <source>A column of your own (decision support)</source>
            <translation>A column of your own (decision support)</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>A comparison of two criteria cannot be used.</source>
            <translation>A comparison of two criteria cannot be used.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>A confirmed hazardous area needs direct evidence of contamination.</source>
            <translation>A confirmed hazardous area needs direct evidence of contamination.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>A coordinate cannot be transformed</source>
            <translation>A coordinate cannot be transformed</translation>
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>A criterion has a setting that does not exist.</source>
            <translation>A criterion has a setting that does not exist.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>A criterion has a weight but was not measured.</source>
            <translation>A criterion has a weight but was not measured.</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>A criterion is used as a veto that is none.</source>
            <translation>A criterion is used as a veto that is none.</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>A decision about a held row needs a name and a reason</source>
            <translation>A decision about a held row needs a name and a reason</translation>
        </message>
        <message>
            <location filename="processing/state_declination.py" />
            <source>A declination needs somebody who states it, and a source</source>
            <translation>A declination needs somebody who states it, and a source</translation>
        </message>
        <message>
            <location filename="core/priority/measures/buffers.py" />
            <source>A distance is not usable</source>
            <translation>A distance is not usable</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>A file of the base map cannot be read</source>
            <translation>A file of the base map cannot be read</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>A file of the base map has no coordinate system</source>
            <translation>A file of the base map has no coordinate system</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>A file of the base map is not there</source>
            <translation>A file of the base map is not there</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>A file of the delivery cannot be opened</source>
            <translation>A file of the delivery cannot be opened</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>A file of the delivery changed while it was read</source>
            <translation>A file of the delivery changed while it was read</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>A funded project waits for it</source>
            <translation>A funded project waits for it</translation>
        </message>
        <message>
            <location filename="core/priority/measures/accidents.py" />
            <source>A half-life is not usable</source>
            <translation>A half-life is not usable</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>A hazard is not to be seen on the printed map</source>
            <translation>A hazard is not to be seen on the printed map</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>A hazard would be missing from the map</source>
            <translation>A hazard would be missing from the map</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing_together.py" />
            <source>A later import delivers records of this one again</source>
            <translation>A later import delivers records of this one again</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>A layer has no known coordinate system</source>
            <translation>A layer has no known coordinate system</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>A layer of the base map cannot be drawn</source>
            <translation>A layer of the base map cannot be drawn</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>A layer that the ranking should read cannot be opened</source>
            <translation>A layer that the ranking should read cannot be opened</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>A model from elsewhere took part in this. It supports a decision; it clears or cancels no land.</source>
            <translation>A model from elsewhere took part in this. It supports a decision; it clears or cancels no land.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>A pair of criteria has not been compared.</source>
            <translation>A pair of criteria has not been compared.</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>A parameter is no text</source>
            <translation>A parameter is no text</translation>
        </message>
        <message>
            <location filename="core/priority/methods/promethee.py" />
            <source>A preference function cannot be used.</source>
            <translation>A preference function cannot be used.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>A product that is {kind} needs {field}.</source>
            <translation>A product that is {kind} needs {field}.</translation>
        </message>
        <message>
            <location filename="core/priority/profile_changes.py" />
            <source>A profile has no such part.</source>
            <translation>A profile has no such part.</translation>
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>A profile needs criteria, each with an id of its own.</source>
            <translation>A profile needs criteria, each with an id of its own.</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>A project is funded</source>
            <translation>A project is funded</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>A ranking says what comes first. It clears no land and cancels none.</source>
            <translation>A ranking says what comes first. It clears no land and cancels none.</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>A raster of your own</source>
            <translation>A raster of your own</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_raster.py" />
            <source>A raster of your own (decision support)</source>
            <translation>A raster of your own (decision support)</translation>
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>A record cannot be told apart in the delivery</source>
            <translation>A record cannot be told apart in the delivery</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>A revision needs a reason</source>
            <translation>A revision needs a reason</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>A road is blocked</source>
            <translation>A road is blocked</translation>
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>A setting of a criterion is not allowed.</source>
            <translation>A setting of a criterion is not allowed.</translation>
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>A signature needs a name, a date and a reason.</source>
            <translation>A signature needs a name, a date and a reason.</translation>
        </message>
        <message>
            <location filename="core/priority/triage.py" />
            <source>A spot task is asked for: an item has been seen.</source>
            <translation>A spot task is asked for: an item has been seen.</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>A table of the workspace cannot be shown</source>
            <translation>A table of the workspace cannot be shown</translation>
        </message>
        <message>
            <location filename="adapters/store/copy_text.py" />
            <source>A text holds a NUL character, which PostgreSQL cannot keep.</source>
            <translation>A text holds a NUL character, which PostgreSQL cannot keep.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/flow.py" />
            <source>A text of the order is longer than a page</source>
            <translation>A text of the order is longer than a page</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>A turning point is taken in with the whole list of its hazard</source>
            <translation>A turning point is taken in with the whole list of its hazard</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>A value does not fit, or must be there or must be unique: {error}.</source>
            <translation>A value does not fit, or must be there or must be unique: {error}.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>A value that must be there or must be unique is not: {error}.</source>
            <translation>A value that must be there or must be unique is not: {error}.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>A weight is not allowed.</source>
            <translation>A weight is not allowed.</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>A workspace in a database is not copied from here</source>
            <translation>A workspace in a database is not copied from here</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Abandoned explosive ordnance</source>
            <translation>Abandoned explosive ordnance</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>About effort, so shown and not part of the score: {criteria}.</source>
            <translation>About effort, so shown and not part of the score: {criteria}.</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Accept findings</source>
            <translation>Accept findings</translation>
        </message>
        <message>
            <location filename="gui/findings_dialog.py" />
            <source>Accept the selected findings</source>
            <translation>Accept the selected findings</translation>
        </message>
        <message>
            <location filename="adapters/finding_marks.py" />
            <location filename="adapters/layer_styles.py" />
            <location filename="core/model/people_codelists.py" />
            <location filename="core/model/release_codelists.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="gui/finding_rows.py" />
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_release.py" />
            <source>Accepted by</source>
            <translation>Accepted by</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Accepted findings</source>
            <translation>Accepted findings</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_release.py" />
            <source>Accepted on</source>
            <translation>Accepted on</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Accepting a finding needs a name and a reason</source>
            <translation>Accepting a finding needs a name and a reason</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Access lane</source>
            <translation>Access lane</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <location filename="core/orders/minimum.py" />
            <source>Access route</source>
            <translation>Access route</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <source>Accessible</source>
            <translation>Accessible</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_people.py" />
            <source>Accident</source>
            <translation>Accident</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Accident ID</source>
            <translation>Accident ID</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/priority/inputs.py" />
            <source>Accidents</source>
            <translation>Accidents</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Accidents and other hazards within {radius}</source>
            <translation>Accidents and other hazards within {radius}</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Accidents are known</source>
            <translation>Accidents are known</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>Accidents nearby</source>
            <translation>Accidents nearby</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>Accidents within {distance_m} m of it, older ones counting less: {value}.</source>
            <translation>Accidents within {distance_m} m of it, older ones counting less: {value}.</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Accidents: none recorded within {radius}.</source>
            <translation>Accidents: none recorded within {radius}.</translation>
        </message>
        <message>
            <location filename="core/model/shared_fields.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <source>Accuracy</source>
            <translation>Accuracy</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_land.py" />
            <source>Accuracy of the datum operation</source>
            <translation>Accuracy of the datum operation</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Acknowledged</source>
            <translation>Acknowledged</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Acknowledged by the operator</source>
            <translation>Acknowledged by the operator</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Activities</source>
            <translation>Activities</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="gui/create_orders_dialog.py" />
            <location filename="processing/create_task_orders.py" />
            <source>Activity</source>
            <translation>Activity</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Activity at the time of the accident</source>
            <translation>Activity at the time of the accident</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Activity inspected</source>
            <translation>Activity inspected</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>Add N and E, or say in which order the coordinates are.</source>
            <translation>Add N and E, or say in which order the coordinates are.</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Add a hazard from turning points</source>
            <translation>Add a hazard from turning points</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Add line</source>
            <translation>Add line</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>Add row</source>
            <translation>Add row</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Add the base map in a folder to the project</source>
            <translation>Add the base map in a folder to the project</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Add the criterion about team-days to the profile, or rank by benefit.</source>
            <translation>Add the criterion about team-days to the profile, or rank by benefit.</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <location filename="adapters/store/connection_text.py" />
            <source>Addresses are kept in histories and logs, where others read them.</source>
            <translation>Addresses are kept in histories and logs, where others read them.</translation>
        </message>
        <message>
            <location filename="processing/update_workspace.py" />
            <source>Adds the tables and fields that a newer plugin needs, and makes the rules that the workspace keeps anew, all at once or not at all. Records stay as they are. A backup of a file is made beside it first. VERSION takes the workspace to an older version, for somebody whose plugin is older; refused where something would be lost.</source>
            <translation>Adds the tables and fields that a newer plugin needs, and makes the rules that the workspace keeps anew, all at once or not at all. Records stay as they are. A backup of a file is made beside it first. VERSION takes the workspace to an older version, for somebody whose plugin is older; refused where something would be lost.</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Administration area</source>
            <translation>Administration area</translation>
        </message>
        <message>
            <location filename="core/model/roles.py" />
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Age group</source>
            <translation>Age group</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Age of the last survey</source>
            <translation>Age of the last survey</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <source>Ages count from</source>
            <translation>Ages count from</translation>
        </message>
        <message>
            <location filename="core/priority/shipped.py" />
            <source>Agriculture</source>
            <translation>Agriculture</translation>
        </message>
        <message>
            <location filename="adapters/project.py" />
            <location filename="gui/fall_map.py" />
            <location filename="gui/panel.py" />
            <source>All Libya</source>
            <translation>All Libya</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>All its corners are in the shapefile, but programs may divide the rings otherwise; {file} has it as WKT</source>
            <translation>All its corners are in the shapefile, but programs may divide the rings otherwise; {file} has it as WKT</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/smaa.py" />
            <source>All of them are emergencies or held back.</source>
            <translation>All of them are emergencies or held back.</translation>
        </message>
        <message>
            <location filename="gui/issue_dialog.py" />
            <source>All that its team must know is recorded, and nothing is open.</source>
            <translation>All that its team must know is recorded, and nothing is open.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>All {total} are on order, closed, held back or at another site.</source>
            <translation>All {total} are on order, closed, held back or at another site.</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Allowed: {metres} m or {ratio}. Nothing is adjusted.</source>
            <translation>Allowed: {metres} m or {ratio}. Nothing is adjusted.</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>Always {value}</source>
            <translation>Always {value}</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Ammunition storage area clearance</source>
            <translation>Ammunition storage area clearance</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Ammunition storage area explosion</source>
            <translation>Ammunition storage area explosion</translation>
        </message>
        <message>
            <location filename="core/mappack/release_symbols.py" />
            <location filename="core/model/tables_safety.py" />
            <source>Ammunition storage site</source>
            <translation>Ammunition storage site</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <location filename="core/priority/inputs.py" />
            <source>Ammunition storage sites</source>
            <translation>Ammunition storage sites</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>An area that cannot be completed is reported as a hazardous area of its own, with its turning points. Nothing outside the perimeter is covered by this order.</source>
            <translation>An area that cannot be completed is reported as a hazardous area of its own, with its turning points. Nothing outside the perimeter is covered by this order.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_margin.py" />
            <source>An area without a symbol is not known to be safe.</source>
            <translation>An area without a symbol is not known to be safe.</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>An input layer is not in longitude and latitude.</source>
            <translation>An input layer is not in longitude and latitude.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>An order is issued by a named person</source>
            <translation>An order is issued by a named person</translation>
        </message>
        <message>
            <location filename="adapters/orders/ground.py" />
            <source>An order needs a perimeter that encloses an area: {reason}.</source>
            <translation>An order needs a perimeter that encloses an area: {reason}.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>An order of importance has to name every criterion once.</source>
            <translation>An order of importance has to name every criterion once.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Another planner has this workspace open</source>
            <translation>Another planner has this workspace open</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Another workspace was opened meanwhile</source>
            <translation>Another workspace was opened meanwhile</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Another zone of the grid seems to be meant</source>
            <translation>Another zone of the grid seems to be meant</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Anti-personnel mines</source>
            <translation>Anti-personnel mines</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Anti-vehicle mines</source>
            <translation>Anti-vehicle mines</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Arabic</source>
            <translation>Arabic</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/extent.py" />
            <location filename="gui/tabs/hazards.py" />
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_release.py" />
            <source>Area (computed)</source>
            <translation>Area (computed)</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Area (ellipsoid)</source>
            <translation>Area (ellipsoid)</translation>
        </message>
        <message>
            <location filename="processing/repair_boundary.py" />
            <source>Area after in m²</source>
            <translation>Area after in m²</translation>
        </message>
        <message>
            <location filename="processing/repair_boundary.py" />
            <source>Area before in m²</source>
            <translation>Area before in m²</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Area cancelled</source>
            <translation>Area cancelled</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Area cleared</source>
            <translation>Area cleared</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Area in m²</source>
            <translation>Area in m²</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Area not completed</source>
            <translation>Area not completed</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <source>Area of this task order</source>
            <translation>Area of this task order</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Area reduced</source>
            <translation>Area reduced</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Area sampled</source>
            <translation>Area sampled</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Area: {area} m² · perimeter: {perimeter} m</source>
            <translation>Area: {area} m² · perimeter: {perimeter} m</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Area: – (three corners are needed)</source>
            <translation>Area: – (three corners are needed)</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <source>As</source>
            <translation>As</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>As delivered it lies at {lon:.4f}, {lat:.4f}; swapped it would be in Libya.</source>
            <translation>As delivered it lies at {lon:.4f}, {lat:.4f}; swapped it would be in Libya.</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>As the data say</source>
            <translation>As the data say</translation>
        </message>
        <message>
            <location filename="gui/inputs_dialog.py" />
            <source>As the file says</source>
            <translation>As the file says</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>As typed</source>
            <translation>As typed</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Ask for the bearing and distance of the last leg; a slip shows only there.</source>
            <translation>Ask for the bearing and distance of the last leg; a slip shows only there.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Ask for the missing points; without them the boundary cuts a corner.</source>
            <translation>Ask for the missing points; without them the boundary cuts a corner.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>Ask for the positions in one way, or take them in as two files.</source>
            <translation>Ask for the positions in one way, or take them in as two files.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>Ask for the reference with {digits} digits, or record the point as approximate.</source>
            <translation>Ask for the reference with {digits} digits, or record the point as approximate.</translation>
        </message>
        <message>
            <location filename="core/priority/profile_reading.py" />
            <source>Ask for the signed file, or remove the signature and sign what it is now.</source>
            <translation>Ask for the signed file, or remove the signature and sign what it is now.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Ask for the whole list.</source>
            <translation>Ask for the whole list.</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>Ask the administrator for a backup (pg_dump), or send a delivery.</source>
            <translation>Ask the administrator for a backup (pg_dump), or send a delivery.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>Ask the administrator of the database for TLS and its certificate. Nothing was sent.</source>
            <translation>Ask the administrator of the database for TLS and its certificate. Nothing was sent.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Ask the administrator of the database for TLS.</source>
            <translation>Ask the administrator of the database for TLS.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Ask the administrator of the database for another role if you need it.</source>
            <translation>Ask the administrator of the database for another role if you need it.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Ask the administrator of the database for another role if you need them.</source>
            <translation>Ask the administrator of the database for another role if you need them.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>Ask the administrator of the database for one of its roles.</source>
            <translation>Ask the administrator of the database for one of its roles.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <location filename="adapters/store/rights.py" />
            <source>Ask the administrator of the database for the right to do this.</source>
            <translation>Ask the administrator of the database for the right to do this.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Ask the sender for IDs: if rows move, these IDs move with them.</source>
            <translation>Ask the sender for IDs: if rows move, these IDs move with them.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Ask the sender for all parts of the shapefile.</source>
            <translation>Ask the sender for all parts of the shapefile.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Ask the sender for coordinates where the place matters.</source>
            <translation>Ask the sender for coordinates where the place matters.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Ask the sender for it.</source>
            <translation>Ask the sender for it.</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>Ask the sender for the EPSG code, or choose the system yourself if you know it.</source>
            <translation>Ask the sender for the EPSG code, or choose the system yourself if you know it.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Ask the sender for the code of the one that is meant.</source>
            <translation>Ask the sender for the code of the one that is meant.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Ask the sender for the coordinate system.</source>
            <translation>Ask the sender for the coordinate system.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Ask the sender for the data in WGS 84, or choose the system it really is in.</source>
            <translation>Ask the sender for the data in WGS 84, or choose the system it really is in.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>Ask the sender for the data in parts, or for the file again.</source>
            <translation>Ask the sender for the data in parts, or for the file again.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Ask the sender for the file again.</source>
            <translation>Ask the sender for the file again.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Ask the sender for the geometry again.</source>
            <translation>Ask the sender for the geometry again.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Ask the sender for the right date.</source>
            <translation>Ask the sender for the right date.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Ask the sender for the right dates.</source>
            <translation>Ask the sender for the right dates.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Ask the sender for the table and its memo file again.</source>
            <translation>Ask the sender for the table and its memo file again.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Ask the sender for the texts in another format.</source>
            <translation>Ask the sender for the texts in another format.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Ask the sender for what is missing, or give the row an earlier state.</source>
            <translation>Ask the sender for what is missing, or give the row an earlier state.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Ask the sender how the data was made, or choose a coordinate reference system by its code.</source>
            <translation>Ask the sender how the data was made, or choose a coordinate reference system by its code.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Ask the sender to correct the source.</source>
            <translation>Ask the sender to correct the source.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>Ask the sender to export the data again.</source>
            <translation>Ask the sender to export the data again.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Ask the sender whether the text goes on.</source>
            <translation>Ask the sender whether the text goes on.</translation>
        </message>
        <message>
            <location filename="adapters/intake/understanding.py" />
            <source>Ask the sender whether this is what was meant.</source>
            <translation>Ask the sender whether this is what was meant.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Ask the sender which of the two holds.</source>
            <translation>Ask the sender which of the two holds.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Ask the sender which of the two places holds.</source>
            <translation>Ask the sender which of the two places holds.</translation>
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>Ask the sender which system the coordinates are in.</source>
            <translation>Ask the sender which system the coordinates are in.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Ask them to close it before you change anything. If it is open no more, remove the file {lock}.</source>
            <translation>Ask them to close it before you change anything. If it is open no more, remove the file {lock}.</translation>
        </message>
        <message>
            <location filename="core/model/overwrites.py" />
            <source>Ask who changed it. The value before is kept in the changes of this record. Enter the right one, or accept this finding with the reason.</source>
            <translation>Ask who changed it. The value before is kept in the changes of this record. Enter the right one, or accept this finding with the reason.</translation>
        </message>
        <message>
            <location filename="core/model/overwrites.py" />
            <source>Ask who drew it. The boundary before is kept in the changes of this record, as the old value. Draw the right one, or accept this finding with the reason.</source>
            <translation>Ask who drew it. The boundary before is kept in the changes of this record, as the old value. Draw the right one, or accept this finding with the reason.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>Ask who made them. 'Update workspace' takes them out; it makes a backup of the file first.</source>
            <translation>Ask who made them. 'Update workspace' takes them out; it makes a backup of the file first.</translation>
        </message>
        <message>
            <location filename="core/model/contradictions.py" />
            <source>Ask who sent the request.</source>
            <translation>Ask who sent the request.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Asked for was "{method}"; there are {known}.</source>
            <translation>Asked for was "{method}"; there are {known}.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/topsis.py" />
            <source>Asked for was "{normalisation}".</source>
            <translation>Asked for was "{normalisation}".</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Asks for an EOD spot task</source>
            <translation>Asks for an EOD spot task</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Assurance or control</source>
            <translation>Assurance or control</translation>
        </message>
        <message>
            <location filename="core/priority/profile_reading.py" />
            <source>At "{where}" it has {value}, which is not allowed there.</source>
            <translation>At "{where}" it has {value}, which is not allowed there.</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>At least</source>
            <translation>At least</translation>
        </message>
        <message>
            <location filename="adapters/forms.py" />
            <source>At least {minimum:g}</source>
            <translation>At least {minimum:g}</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>At most</source>
            <translation>At most</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>At most {limit} criteria can be compared in pairs; here are {count}.</source>
            <translation>At most {limit} criteria can be compared in pairs; here are {count}.</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>At once</source>
            <translation>At once</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>At {name} it came to more than {megabytes} MB or {files} files.</source>
            <translation>At {name} it came to more than {megabytes} MB or {files} files.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Attribute table is cut</source>
            <translation>Attribute table is cut</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Attributes may belong to other shapes; ask the sender for the file again.</source>
            <translation>Attributes may belong to other shapes; ask the sender for the file again.</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Audience</source>
            <translation>Audience</translation>
        </message>
        <message>
            <location filename="processing/update_workspace.py" />
            <source>Backup made first</source>
            <translation>Backup made first</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Barricades and protection</source>
            <translation>Barricades and protection</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Base line</source>
            <translation>Base line</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>Base map</source>
            <translation>Base map</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_legend.py" />
            <source>Base map (dates not recorded)</source>
            <translation>Base map (dates not recorded)</translation>
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Base map (files and folders, separated by ;)</source>
            <translation>Base map (files and folders, separated by ;)</translation>
        </message>
        <message>
            <location filename="processing/export_ranking.py" />
            <location filename="processing/print_task_order.py" />
            <source>Base map (layers, files or folders)</source>
            <translation>Base map (layers, files or folders)</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Base map…</source>
            <translation>Base map…</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Battle area clearance, sub-surface</source>
            <translation>Battle area clearance, sub-surface</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Battle area clearance, surface</source>
            <translation>Battle area clearance, surface</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Bearing</source>
            <translation>Bearing</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Bearing or distance is impossible</source>
            <translation>Bearing or distance is impossible</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Bearing or distance is missing</source>
            <translation>Bearing or distance is missing</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Bearing to next</source>
            <translation>Bearing to next</translation>
        </message>
        <message>
            <location filename="gui/traverse_table.py" />
            <source>Bearing °</source>
            <translation>Bearing °</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Bearings go from 0° to 360°, and a distance is more than nothing.</source>
            <translation>Bearings go from 0° to 360°, and a distance is more than nothing.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Bearings of several kinds in one list</source>
            <translation>Bearings of several kinds in one list</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <location filename="core/model/safety_codelists.py" />
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Benefit and effort together</source>
            <translation>Benefit and effort together</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Benefit is ranked, and all that has a weight is about effort.</source>
            <translation>Benefit is ranked, and all that has a weight is about effort.</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Benefit per team-day</source>
            <translation>Benefit per team-day</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Benefit per team-day is not defined for this method.</source>
            <translation>Benefit per team-day is not defined for this method.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Benefit per team-day needs team-days.</source>
            <translation>Benefit per team-day needs team-days.</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Benefit; effort is shown beside it</source>
            <translation>Benefit; effort is shown beside it</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/charts.py" />
            <source>Between which weights it keeps its rank</source>
            <translation>Between which weights it keeps its rank</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/charts.py" />
            <source>Between which weights the same hazards are the first {top}</source>
            <translation>Between which weights the same hazards are the first {top}</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Blocked, there is an alternative</source>
            <translation>Blocked, there is an alternative</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Blocked, there is no alternative</source>
            <translation>Blocked, there is no alternative</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Blocking</source>
            <translation>Blocking</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Booby-traps</source>
            <translation>Booby-traps</translation>
        </message>
        <message>
            <location filename="core/location/point_agreement.py" />
            <source>Boundary and recorded turning points differ</source>
            <translation>Boundary and recorded turning points differ</translation>
        </message>
        <message>
            <location filename="core/model/overwrites.py" />
            <source>Boundary drawn anew outside the plugin, over one that was just saved</source>
            <translation>Boundary drawn anew outside the plugin, over one that was just saved</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Boundary repaired after a decision</source>
            <translation>Boundary repaired after a decision</translation>
        </message>
        <message>
            <location filename="core/model/shared_fields.py" />
            <source>Boys</source>
            <translation>Boys</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Building</source>
            <translation>Building</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Building clearance</source>
            <translation>Building clearance</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Built-up areas</source>
            <translation>Built-up areas</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/cover.py" />
            <source>Built-up share</source>
            <translation>Built-up share</translation>
        </message>
        <message>
            <location filename="core/priority/methods/lexicographic.py" />
            <source>By category: nothing on a less important criterion can make up for a class on a more important one.</source>
            <translation>By category: nothing on a less important criterion can make up for a class on a more important one.</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>By comparing in pairs (AHP)</source>
            <translation>By comparing in pairs (AHP)</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>By data</source>
            <translation>By data</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>By order of importance</source>
            <translation>By order of importance</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>By policy</source>
            <translation>By policy</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>By swing: from the worst to the best, the largest swing has 100</source>
            <translation>By swing: from the worst to the best, the largest swing has 100</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>By which activity</source>
            <translation>By which activity</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>CHA without direct evidence</source>
            <translation>CHA without direct evidence</translation>
        </message>
        <message>
            <location filename="processing/import_survey.py" />
            <source>CRS, only where the data state none (for example EPSG:3177)</source>
            <translation>CRS, only where the data state none (for example EPSG:3177)</translation>
        </message>
        <message>
            <location filename="gui/form_dialog.py" />
            <location filename="gui/import_dialog.py" />
            <location filename="gui/panel.py" />
            <location filename="gui/profile_dialog.py" />
            <location filename="gui/traverse_dialog.py" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Cancelled area</source>
            <translation>Cancelled area</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Cancelled, reduced or cleared</source>
            <translation>Cancelled, reduced or cleared</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>Cancelled. Nothing was changed.</source>
            <translation>Cancelled. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Casualties</source>
            <translation>Casualties</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>Casualties nearby</source>
            <translation>Casualties nearby</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Casualty</source>
            <translation>Casualty</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Casualty ID</source>
            <translation>Casualty ID</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Casualty evacuation</source>
            <translation>Casualty evacuation</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Casualty evacuation (CASEVAC)</source>
            <translation>Casualty evacuation (CASEVAC)</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Category of device</source>
            <translation>Category of device</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>Centre (inside the hazard)</source>
            <translation>Centre (inside the hazard)</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Certificate number</source>
            <translation>Certificate number</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Change of state that is not allowed</source>
            <translation>Change of state that is not allowed</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="processing/state_declination.py" />
            <source>Change of the declination in a year, east positive</source>
            <translation>Change of the declination in a year, east positive</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Change profile</source>
            <translation>Change profile</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Change that the workspace does not allow</source>
            <translation>Change that the workspace does not allow</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Change the record in the workspace first, or ask the sender what is missing.</source>
            <translation>Change the record in the workspace first, or ask the sender what is missing.</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Changed by</source>
            <translation>Changed by</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Changed on</source>
            <translation>Changed on</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <source>Changed since</source>
            <translation>Changed since</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>Changed: {hazards}.</source>
            <translation>Changed: {hazards}.</translation>
        </message>
        <message>
            <location filename="core/orders/staleness.py" />
            <source>Changed: {parts}.</source>
            <translation>Changed: {parts}.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <location filename="processing/save_profile.py" />
            <source>Changes (JSON with parts of a profile file)</source>
            <translation>Changes (JSON with parts of a profile file)</translation>
        </message>
        <message>
            <location filename="adapters/changed_ranks.py" />
            <location filename="processing/compare_rankings.py" />
            <source>Changes of rank</source>
            <translation>Changes of rank</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Changes since</source>
            <translation>Changes since</translation>
        </message>
        <message>
            <location filename="gui/profile_box.py" />
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>Check that longitude and latitude are degrees and not exchanged.</source>
            <translation>Check that longitude and latitude are degrees and not exchanged.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Check that the file is complete, or fetch it again.</source>
            <translation>Check that the file is complete, or fetch it again.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Check the bearings, their north, and the distances before it is relied on.</source>
            <translation>Check the bearings, their north, and the distances before it is relied on.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>Check the coordinate system of the layer.</source>
            <translation>Check the coordinate system of the layer.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Check the coordinates and their reference system.</source>
            <translation>Check the coordinates and their reference system.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>Check the network and the address, or wait until the server runs again.</source>
            <translation>Check the network and the address, or wait until the server runs again.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Check the site and the coordinates.</source>
            <translation>Check the site and the coordinates.</translation>
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>Check the zone, and that the easting comes before the northing.</source>
            <translation>Check the zone, and that the easting comes before the northing.</translation>
        </message>
        <message>
            <location filename="processing/check_workspace.py" />
            <source>Check workspace</source>
            <translation>Check workspace</translation>
        </message>
        <message>
            <location filename="processing/check_workspace.py" />
            <source>Checks all records of the workspace: rules, references, shapes, evidence against classification, land release products that share land or contradict their hazard, casualties, and task orders in force that are stale. Changes nothing but the findings: new ones are added, known ones are not doubled, accepted ones stay, and those of an earlier check that hold no longer are voided with that reason.</source>
            <translation>Checks all records of the workspace: rules, references, shapes, evidence against classification, land release products that share land or contradict their hazard, casualties, and task orders in force that are stale. Changes nothing but the findings: new ones are added, known ones are not doubled, accepted ones stay, and those of an earlier check that hold no longer are voided with that reason.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>Choose a base map of the site, or print without one.</source>
            <translation>Choose a base map of the site, or print without one.</translation>
        </message>
        <message>
            <location filename="adapters/store/copying.py" />
            <source>Choose a folder where you may write, with enough space.</source>
            <translation>Choose a folder where you may write, with enough space.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/export.py" />
            <location filename="adapters/priorities.py" />
            <location filename="adapters/project.py" />
            <location filename="adapters/ranking_files.py" />
            <location filename="processing/outputs.py" />
            <source>Choose a folder where you may write, with room on the disk.</source>
            <translation>Choose a folder where you may write, with room on the disk.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>Choose a folder where you may write.</source>
            <translation>Choose a folder where you may write.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/answers.py" />
            <source>Choose a hazard that is ranked.</source>
            <translation>Choose a hazard that is ranked.</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="adapters/store/versions.py" />
            <source>Choose a workspace, or create one with 'Create workspace'.</source>
            <translation>Choose a workspace, or create one with 'Create workspace'.</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Choose another layer, or leave it out: then it counts as missing.</source>
            <translation>Choose another layer, or leave it out: then it counts as missing.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>Choose another name, or open it as a workspace.</source>
            <translation>Choose another name, or open it as a workspace.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/export.py" />
            <location filename="adapters/store/publishing.py" />
            <location filename="processing/algorithm.py" />
            <source>Choose another name.</source>
            <translation>Choose another name.</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Choose another name. A delivery once sent is never replaced.</source>
            <translation>Choose another name. A delivery once sent is never replaced.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/smaa.py" />
            <source>Choose another site, or look into what holds them back.</source>
            <translation>Choose another site, or look into what holds them back.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Choose one of the methods.</source>
            <translation>Choose one of the methods.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Choose one of them if you know which was used for this data.</source>
            <translation>Choose one of them if you know which was used for this data.</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Choose one of: {known}.</source>
            <translation>Choose one of: {known}.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>Choose the coordinate system of the layer; it is never guessed.</source>
            <translation>Choose the coordinate system of the layer; it is never guessed.</translation>
        </message>
        <message>
            <location filename="core/location/typed_in.py" />
            <source>Choose the coordinate system that the report names.</source>
            <translation>Choose the coordinate system that the report names.</translation>
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>Choose the encoding in which the texts read right (ENCODING, or 'encoding' in the profile).</source>
            <translation>Choose the encoding in which the texts read right (ENCODING, or 'encoding' in the profile).</translation>
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>Choose the profile of this sender, or correct it.</source>
            <translation>Choose the profile of this sender, or correct it.</translation>
        </message>
        <message>
            <location filename="adapters/intake/understanding.py" />
            <source>Choose the table: {tables}.</source>
            <translation>Choose the table: {tables}.</translation>
        </message>
        <message>
            <location filename="core/survey/preview.py" />
            <source>Chosen here</source>
            <translation>Chosen here</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Civilians enter the area</source>
            <translation>Civilians enter the area</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <location filename="adapters/styles.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Classification</source>
            <translation>Classification</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <source>Classification not known</source>
            <translation>Classification not known</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Clear to the specified depth, or have the authority specify another.</source>
            <translation>Clear to the specified depth, or have the authority specify another.</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Cleared area</source>
            <translation>Cleared area</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Cleared area passed QC without a completion report</source>
            <translation>Cleared area passed QC without a completion report</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Cleared less deep than ordered</source>
            <translation>Cleared less deep than ordered</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <location filename="gui/findings_dialog.py" />
            <location filename="gui/firmness_dialog.py" />
            <location filename="gui/held_rows_dialog.py" />
            <location filename="gui/import_result.py" />
            <location filename="gui/messages.py" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Close the nonconformity with its measure before the land is released.</source>
            <translation>Close the nonconformity with its measure before the land is released.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/model/quality_codelists.py" />
            <location filename="core/model/work_codelists.py" />
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Closed by</source>
            <translation>Closed by</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Closed hazard with land that no product releases</source>
            <translation>Closed hazard with land that no product releases</translation>
        </message>
        <message>
            <location filename="adapters/ranking_standing.py" />
            <source>Closed hazards left out: {count} of the {total} recorded here.</source>
            <translation>Closed hazards left out: {count} of the {total} recorded here.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Closed land overlaps an open hazard</source>
            <translation>Closed land overlaps an open hazard</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Closed on</source>
            <translation>Closed on</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Cluster munition remnants</source>
            <translation>Cluster munition remnants</translation>
        </message>
        <message>
            <location filename="gui/mapping_values.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Collecting scrap metal</source>
            <translation>Collecting scrap metal</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Collecting wood, water or food</source>
            <translation>Collecting wood, water or food</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Colour the map</source>
            <translation>Colour the map</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_column.py" />
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>Column of the delivery</source>
            <translation>Column of the delivery</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>Columns without a field, kept with each row as they are: {columns}</source>
            <translation>Columns without a field, kept with each row as they are: {columns}</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Communal or tribal</source>
            <translation>Communal or tribal</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Community and landowner</source>
            <translation>Community and landowner</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Community informed</source>
            <translation>Community informed</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>Compare each pair once, with a number between 1/9 and 9.</source>
            <translation>Compare each pair once, with a number between 1/9 and 9.</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <location filename="processing/compare_rankings.py" />
            <source>Compare rankings</source>
            <translation>Compare rankings</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Compare the order with the report; another order is another boundary.</source>
            <translation>Compare the order with the report; another order is another boundary.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Compare the text with the original. It was kept as delivered.</source>
            <translation>Compare the text with the original. It was kept as delivered.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Compare with the report; they are seldom mixed.</source>
            <translation>Compare with the report; they are seldom mixed.</translation>
        </message>
        <message>
            <location filename="gui/ranking_actions.py" />
            <source>Compare…</source>
            <translation>Compare…</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Compass and tape</source>
            <translation>Compass and tape</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Compatibility group</source>
            <translation>Compatibility group</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Competence</source>
            <translation>Competence</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <location filename="core/location/traverse.py" />
            <source>Complete the point as it stands in the report; nothing was assumed.</source>
            <translation>Complete the point as it stands in the report; nothing was assumed.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Completed</source>
            <translation>Completed</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Completion report</source>
            <translation>Completion report</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Completion reports</source>
            <translation>Completion reports</translation>
        </message>
        <message>
            <location filename="gui/traverse_table.py" />
            <source>Computed</source>
            <translation>Computed</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Confidential: for the national authority</source>
            <translation>Confidential: for the national authority</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Confidential: for the operator that does the work</source>
            <translation>Confidential: for the operator that does the work</translation>
        </message>
        <message>
            <location filename="core/model/contradictions.py" />
            <source>Confirm the area (CHA), or correct the evidence.</source>
            <translation>Confirm the area (CHA), or correct the evidence.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Confirmed hazardous area (CHA)</source>
            <translation>Confirmed hazardous area (CHA)</translation>
        </message>
        <message>
            <location filename="gui/database_dialog.py" />
            <source>Connection of QGIS, or address without password</source>
            <translation>Connection of QGIS, or address without password</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Consents to sharing with aid organisations</source>
            <translation>Consents to sharing with aid organisations</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Consents to sharing with the authorities</source>
            <translation>Consents to sharing with the authorities</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Construction work</source>
            <translation>Construction work</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <location filename="core/model/tables_work.py" />
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Contact of the recipient</source>
            <translation>Contact of the recipient</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Container</source>
            <translation>Container</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Contamination</source>
            <translation>Contamination</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/contamination.py" />
            <source>Contamination type and sensitivity</source>
            <translation>Contamination type and sensitivity</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_work.py" />
            <source>Content</source>
            <translation>Content</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Control</source>
            <translation>Control</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Control point</source>
            <translation>Control point</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="gui/import_dialog.py" />
            <location filename="gui/mapping_preview.py" />
            <location filename="gui/traverse_dialog.py" />
            <source>Coordinate system</source>
            <translation>Coordinate system</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Coordinate system of the positions (empty: WGS 84)</source>
            <translation>Coordinate system of the positions (empty: WGS 84)</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_land.py" />
            <source>Coordinate system of the source</source>
            <translation>Coordinate system of the source</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Coordinate system stated by the planner</source>
            <translation>Coordinate system stated by the planner</translation>
        </message>
        <message>
            <location filename="gui/traverse_table.py" />
            <source>Coordinates as typed</source>
            <translation>Coordinates as typed</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Coordinates projected</source>
            <translation>Coordinates projected</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Coordinates without a place on the ground</source>
            <translation>Coordinates without a place on the ground</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>Copies a workspace in a file, also while others work in it: the copy is of one moment. It is checked (every table has as many rows, the file is sound) before it gets its name, and never overwrites a file. A backup is the same page by page; a copy to hand over is written anew. Both hold everything, data about people and the survey files as received included; the report says what. Send a delivery to leave such data out.</source>
            <translation>Copies a workspace in a file, also while others work in it: the copy is of one moment. It is checked (every table has as many rows, the file is sound) before it gets its name, and never overwrites a file. A backup is the same page by page; a copy to hand over is written anew. Both hold everything, data about people and the survey files as received included; the report says what. Send a delivery to leave such data out.</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>Copy (.gpkg file)</source>
            <translation>Copy (.gpkg file)</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <location filename="adapters/store/rights.py" />
            <source>Copy it to a folder where you may write.</source>
            <translation>Copy it to a folder where you may write.</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>Copy workspace</source>
            <translation>Copy workspace</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Corner given twice</source>
            <translation>Corner given twice</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Corner {number} is the first vertex of the outline as delivered; nobody chose it as a start point.</source>
            <translation>Corner {number} is the first vertex of the outline as delivered; nobody chose it as a start point.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Corners far apart</source>
            <translation>Corners far apart</translation>
        </message>
        <message>
            <location filename="adapters/store/write_checks.py" />
            <source>Correct it; with such a boundary nobody can tell what was released.</source>
            <translation>Correct it; with such a boundary nobody can tell what was released.</translation>
        </message>
        <message>
            <location filename="core/orders/filling.py" />
            <source>Correct one of the two.</source>
            <translation>Correct one of the two.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Correct the coordinates in the source.</source>
            <translation>Correct the coordinates in the source.</translation>
        </message>
        <message>
            <location filename="core/priority/profile_reading.py" />
            <source>Correct the file, or start from one of the profiles that come with the plugin.</source>
            <translation>Correct the file, or start from one of the profiles that come with the plugin.</translation>
        </message>
        <message>
            <location filename="adapters/orders/ground.py" />
            <source>Correct the geometry of the hazard first; nothing was repaired.</source>
            <translation>Correct the geometry of the hazard first; nothing was repaired.</translation>
        </message>
        <message>
            <location filename="adapters/intake/saving_typed.py" />
            <source>Correct the list. A misclosure alone can be accepted by somebody who gives a name and a reason.</source>
            <translation>Correct the list. A misclosure alone can be accepted by somebody who gives a name and a reason.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Correct the order of the coordinates in the source.</source>
            <translation>Correct the order of the coordinates in the source.</translation>
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>Correct the profile.</source>
            <translation>Correct the profile.</translation>
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>Correct the profile; the documentation shows an example.</source>
            <translation>Correct the profile; the documentation shows an example.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Correct the row in the source.</source>
            <translation>Correct the row in the source.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>Correct the schema file, or send without one.</source>
            <translation>Correct the schema file, or send without one.</translation>
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>Correct the setting in the profile.</source>
            <translation>Correct the setting in the profile.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Correct the text in the source.</source>
            <translation>Correct the text in the source.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Correct the value in the source.</source>
            <translation>Correct the value in the source.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Correct the value, or state its format in a mapping profile.</source>
            <translation>Correct the value, or state its format in a mapping profile.</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Corrected</source>
            <translation>Corrected</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/effort.py" />
            <source>Cost</source>
            <translation>Cost</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Count × weight (PriSMA)</source>
            <translation>Count × weight (PriSMA)</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Counts only</source>
            <translation>Counts only</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Craters</source>
            <translation>Craters</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>Create</source>
            <translation>Create</translation>
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>Create a new task order.</source>
            <translation>Create a new task order.</translation>
        </message>
        <message>
            <location filename="gui/ranking_actions.py" />
            <location filename="gui/tabs/task_orders.py" />
            <source>Create order…</source>
            <translation>Create order…</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <location filename="processing/create_task_orders.py" />
            <source>Create task orders</source>
            <translation>Create task orders</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <location filename="processing/create_workspace.py" />
            <source>Create workspace</source>
            <translation>Create workspace</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Created by</source>
            <translation>Created by</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Created on</source>
            <translation>Created on</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Criteria</source>
            <translation>Criteria</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Criteria for cancelling or reducing</source>
            <translation>Criteria for cancelling or reducing</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Critical</source>
            <translation>Critical</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Curve drawn as straight pieces</source>
            <translation>Curve drawn as straight pieces</translation>
        </message>
        <message>
            <location filename="adapters/layouts/print_order.py" />
            <source>DRAFT: not issued, not to be worked by</source>
            <translation>DRAFT: not issued, not to be worked by</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Damaged infrastructure</source>
            <translation>Damaged infrastructure</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Damaged or burnt</source>
            <translation>Damaged or burnt</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Danger area and evacuation</source>
            <translation>Danger area and evacuation</translation>
        </message>
        <message>
            <location filename="core/priority/compare.py" />
            <source>Data about it</source>
            <translation>Data about it</translation>
        </message>
        <message>
            <location filename="core/priority/compare.py" />
            <source>Data about others</source>
            <translation>Data about others</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Data as of</source>
            <translation>Data as of</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/charts.py" />
            <source>Data: {criterion}</source>
            <translation>Data: {criterion}</translation>
        </message>
        <message>
            <location filename="adapters/layouts/flow.py" />
            <location filename="adapters/layouts/justification.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_people.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Date and time (UTC)</source>
            <translation>Date and time (UTC)</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Date before 1940</source>
            <translation>Date before 1940</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Date found</source>
            <translation>Date found</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Date in the future</source>
            <translation>Date in the future</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Date of QC</source>
            <translation>Date of QC</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Date of birth</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Date of disposal</source>
            <translation>Date of disposal</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Date of issue</source>
            <translation>Date of issue</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Date of release</source>
            <translation>Date of release</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Date of signature</source>
            <translation>Date of signature</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Date of survey</source>
            <translation>Date of survey</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <source>Date of the accident</source>
            <translation>Date of the accident</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <location filename="processing/state_declination.py" />
            <source>Date of the declination</source>
            <translation>Date of the declination</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Date of the stock count</source>
            <translation>Date of the stock count</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Date of the visit</source>
            <translation>Date of the visit</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Date placed</source>
            <translation>Date placed</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Date removed</source>
            <translation>Date removed</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Dates in the wrong order</source>
            <translation>Dates in the wrong order</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Dates of the layers (JSON by input, YYYY-MM-DD)</source>
            <translation>Dates of the layers (JSON by input, YYYY-MM-DD)</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Datum</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_land.py" />
            <source>Datum operation</source>
            <translation>Datum operation</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Day from which ages count (YYYY-MM-DD; today if empty)</source>
            <translation>Day from which ages count (YYYY-MM-DD; today if empty)</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="core/orders/minimum.py" />
            <source>Deadline</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Decide about that row first, then about this one.</source>
            <translation>Decide about that row first, then about this one.</translation>
        </message>
        <message>
            <location filename="gui/edit_guards.py" />
            <source>Decide later</source>
            <translation>Decide later</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Decided by</source>
            <translation>Decided by</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Decimal degrees</source>
            <translation>Decimal degrees</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Declare the nodata value, or say that the raster holds another quantity.</source>
            <translation>Declare the nodata value, or say that the raster holds another quantity.</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Declination in degrees, east positive</source>
            <translation>Declination in degrees, east positive</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Declination used</source>
            <translation>Declination used</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Declination without a date</source>
            <translation>Declination without a date</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Declination ° (east positive)</source>
            <translation>Declination ° (east positive)</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Declined</source>
            <translation>Declined</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>Degrees and grid references in one column</source>
            <translation>Degrees and grid references in one column</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Degrees and minutes</source>
            <translation>Degrees and minutes</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Degrees, minutes and seconds</source>
            <translation>Degrees, minutes and seconds</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>Deliver one of the two in WGS 84.</source>
            <translation>Deliver one of the two in WGS 84.</translation>
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>Deliver one site at a time, or only what changed since a date.</source>
            <translation>Deliver one site at a time, or only what changed since a date.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Delivered as counts by district, without coordinates: {count}</source>
            <translation>Delivered as counts by district, without coordinates: {count}</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Delivered rows about hazards that wait for a decision and have no place, here or elsewhere in the country: {number}. They are on no map.</source>
            <translation>Delivered rows about hazards that wait for a decision and have no place, here or elsewhere in the country: {number}. They are on no map.</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Deliveries</source>
            <translation>Deliveries</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Deliveries are recorded here when they are sent.</source>
            <translation>Deliveries are recorded here when they are sent.</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Delivery</source>
            <translation>Delivery</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Delivery (zip)</source>
            <translation>Delivery (zip)</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Delivery changes a closed hazard</source>
            <translation>Delivery changes a closed hazard</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Delivery changes what is settled</source>
            <translation>Delivery changes what is settled</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Delivery draws a known area anew</source>
            <translation>Delivery draws a known area anew</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Delivery leaves a known value empty</source>
            <translation>Delivery leaves a known value empty</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Delivery method</source>
            <translation>Delivery method</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Delivery moves a known place</source>
            <translation>Delivery moves a known place</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="processing/send_delivery.py" />
            <source>Delivery number</source>
            <translation>Delivery number</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Delivery of mine action data</source>
            <translation>Delivery of mine action data</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Demining accident</source>
            <translation>Demining accident</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Demining accidents</source>
            <translation>Demining accidents</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <source>Demining or other accident</source>
            <translation>Demining or other accident</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Demolition site</source>
            <translation>Demolition site</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Depth found</source>
            <translation>Depth found</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Depth reached</source>
            <translation>Depth reached</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Destroyed where found</source>
            <translation>Destroyed where found</translation>
        </message>
        <message>
            <location filename="gui/messages.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Detector test area</source>
            <translation>Detector test area</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Detonation reported</source>
            <translation>Detonation reported</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Deviations from the order</source>
            <translation>Deviations from the order</translation>
        </message>
        <message>
            <location filename="core/exchange/readback.py" />
            <source>Differences: {count}. The first: {first}. Nothing was delivered.</source>
            <translation>Differences: {count}. The first: {first}. Nothing was delivered.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Digitise its perimeter first.</source>
            <translation>Digitise its perimeter first.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Direct evidence</source>
            <translation>Direct evidence</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Direct or indirect</source>
            <translation>Direct or indirect</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Direct or indirect evidence</source>
            <translation>Direct or indirect evidence</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>Directly</source>
            <translation>Directly</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Disposal</source>
            <translation>Disposal</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Disputed</source>
            <translation>Disputed</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="core/priority/criteria/near.py" />
            <source>Distance</source>
            <translation>Distance</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/storage.py" />
            <source>Distance for each cube root of a kilogram (inhabited buildings: 22.2)</source>
            <translation>Distance for each cube root of a kilogram (inhabited buildings: 22.2)</translation>
        </message>
        <message>
            <location filename="gui/traverse_table.py" />
            <source>Distance m</source>
            <translation>Distance m</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Distance to next</source>
            <translation>Distance to next</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Distance to the nearest health facility</source>
            <translation>Distance to the nearest health facility</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Distance to the nearest market</source>
            <translation>Distance to the nearest market</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Distance to the nearest mosque</source>
            <translation>Distance to the nearest mosque</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Distance to the nearest road</source>
            <translation>Distance to the nearest road</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Distance to the nearest school</source>
            <translation>Distance to the nearest school</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Distance to the nearest water point</source>
            <translation>Distance to the nearest water point</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Distances and true bearings run from edge to edge, where they are nearest.</source>
            <translation>Distances and true bearings run from edge to edge, where they are nearest.</translation>
        </message>
        <message>
            <location filename="core/priority/accuracy.py" />
            <source>Distances of up to {distance} m are off by {error} m at the most, against the ellipsoid WGS 84.</source>
            <translation>Distances of up to {distance} m are off by {error} m at the most, against the ellipsoid WGS 84.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>Distances without a unit</source>
            <translation>Distances without a unit</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>District in Arabic</source>
            <translation>District in Arabic</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Districts</source>
            <translation>Districts</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>Districts with their inhabitants</source>
            <translation>Districts with their inhabitants</translation>
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>Do not use it. Make a revision, and find out who changed the workspace.</source>
            <translation>Do not use it. Make a revision, and find out who changed the workspace.</translation>
        </message>
        <message>
            <location filename="core/priority/stored.py" />
            <source>Do not use it. Rank again, and find out who changed the workspace.</source>
            <translation>Do not use it. Rank again, and find out who changed the workspace.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Donor</source>
            <translation>Donor</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Donor or project</source>
            <translation>Donor or project</translation>
        </message>
        <message>
            <location filename="gui/value_dialog.py" />
            <source>Dots: the hazards of the ranking shown. Known: {known}, not known: {missing}.</source>
            <translation>Dots: the hazards of the ranking shown. Known: {known}, not known: {missing}.</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <location filename="core/model/work_codelists.py" />
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Drafted on</source>
            <translation>Drafted on</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>Drafts a task order for each hazard that is named, or for the first COUNT hazards of a ranking. What is closed, held back or on order already is passed over, and said. An order is a draft until somebody issues it. Named hazards keep the ranks that they have in RANKING, where one is given. The type by_classification orders technical survey of a SHA and manual clearance of a CHA.</source>
            <translation>Drafts a task order for each hazard that is named, or for the first COUNT hazards of a ranking. What is closed, held back or on order already is passed over, and said. An order is a draft until somebody issues it. Named hazards keep the ranks that they have in RANKING, where one is given. The type by_classification orders technical survey of a SHA and manual clearance of a CHA.</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>Drag the most important one to the top.</source>
            <translation>Drag the most important one to the top.</translation>
        </message>
        <message>
            <location filename="adapters/store/write_checks.py" />
            <source>Draw the boundary along the other product's (snapping), or correct that one.</source>
            <translation>Draw the boundary along the other product's (snapping), or correct that one.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/scoring.py" />
            <source>Draw {most} sets, choose one site, or rank by the weighted additive value.</source>
            <translation>Draw {most} sets, choose one site, or rank by the weighted additive value.</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Duplicate Rings</source>
            <translation>Duplicate Rings</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>ELD79 / Libya zone</source>
            <translation>ELD79 / Libya zone</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/work_codelists.py" />
            <source>EOD spot task</source>
            <translation>EOD spot task</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>EPSG:{code} is not an operation from {crs} to WGS 84.</source>
            <translation>EPSG:{code} is not an operation from {crs} to WGS 84.</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Earth-covered magazine</source>
            <translation>Earth-covered magazine</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>East {east:+.2f} m, north {north:+.2f} m over {length:.0f} m. Allowed: {metres:g} m, 1:{limit:g}.</source>
            <translation>East {east:+.2f} m, north {north:+.2f} m over {length:.0f} m. Allowed: {metres:g} m, 1:{limit:g}.</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Easting</source>
            <translation>Easting</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Education</source>
            <translation>Education</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/effort.py" />
            <source>Effort in team-days</source>
            <translation>Effort in team-days</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>Either a geometry or a repair can be given, not both</source>
            <translation>Either a geometry or a repair can be given, not both</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Emergency</source>
            <translation>Emergency</translation>
        </message>
        <message>
            <location filename="core/priority/compare.py" />
            <source>Emergency or held back</source>
            <translation>Emergency or held back</translation>
        </message>
        <message>
            <location filename="core/priority/shipped.py" />
            <source>Emergency response</source>
            <translation>Emergency response</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Empty geometry</source>
            <translation>Empty geometry</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Empty text looks like no value in a shapefile</source>
            <translation>Empty text looks like no value in a shapefile</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_dialog.py" />
            <location filename="gui/mapping_preview.py" />
            <source>Encoding</source>
            <translation>Encoding</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Encoding found by trial</source>
            <translation>Encoding found by trial</translation>
        </message>
        <message>
            <location filename="processing/import_survey.py" />
            <source>Encoding of the texts, only where it cannot be told</source>
            <translation>Encoding of the texts, only where it cannot be told</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>End of the work</source>
            <translation>End of the work</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <source>End point</source>
            <translation>End point</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>English and Arabic</source>
            <translation>English and Arabic</translation>
        </message>
        <message>
            <location filename="adapters/database_login.py" />
            <source>Enter the master password, or choose another authentication.</source>
            <translation>Enter the master password, or choose another authentication.</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Enter turning points…</source>
            <translation>Enter turning points…</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Equipment</source>
            <translation>Equipment</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Equipment store</source>
            <translation>Equipment store</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Estimated cost</source>
            <translation>Estimated cost</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Estimated team-days</source>
            <translation>Estimated team-days</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_margin.py" />
            <source>Every other hazard whose place is known is drawn; some names find no room.</source>
            <translation>Every other hazard whose place is known is drawn; some names find no room.</translation>
        </message>
        <message>
            <location filename="gui/import_result.py" />
            <source>Every row accounted for</source>
            <translation>Every row accounted for</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Everything is known: there is nothing to ask</source>
            <translation>Everything is known: there is nothing to ask</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/tables_evidence.py" />
            <source>Evidence point</source>
            <translation>Evidence point</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <source>Evidence points</source>
            <translation>Evidence points</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Evidence points: none recorded.</source>
            <translation>Evidence points: none recorded.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>Excel workbook</source>
            <translation>Excel workbook</translation>
        </message>
        <message>
            <location filename="processing/explain_rank.py" />
            <source>Explain a rank</source>
            <translation>Explain a rank</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Explosive item missed</source>
            <translation>Explosive item missed</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Explosive item seen</source>
            <translation>Explosive item seen</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Explosive ordnance accident</source>
            <translation>Explosive ordnance accident</translation>
        </message>
        <message>
            <location filename="core/mappack/release_symbols.py" />
            <location filename="core/model/tables_release.py" />
            <source>Explosive ordnance found</source>
            <translation>Explosive ordnance found</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Explosive ordnance risk education</source>
            <translation>Explosive ordnance risk education</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Explosive ordnance was seen</source>
            <translation>Explosive ordnance was seen</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Explosive remnants of war, type not known</source>
            <translation>Explosive remnants of war, type not known</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/storage.py" />
            <source>Explosives stored there</source>
            <translation>Explosives stored there</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>Exponential: halved with every further distance, time or amount</source>
            <translation>Exponential: halved with every further distance, time or amount</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <location filename="processing/export_ranking.py" />
            <source>Export ranking</source>
            <translation>Export ranking</translation>
        </message>
        <message>
            <location filename="gui/ranking_actions.py" />
            <source>Exported to {folder}.</source>
            <translation>Exported to {folder}.</translation>
        </message>
        <message>
            <location filename="gui/ranking_actions.py" />
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/equity.py" />
            <source>Fair share of the district</source>
            <translation>Fair share of the district</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Farming</source>
            <translation>Farming</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Farmland</source>
            <translation>Farmland</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/cover.py" />
            <source>Farmland affected</source>
            <translation>Farmland affected</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/cover.py" />
            <source>Farmland it keeps from use: {value} ha.</source>
            <translation>Farmland it keeps from use: {value} ha.</translation>
        </message>
        <message>
            <location filename="processing/explain_rank.py" />
            <source>Features that counted</source>
            <translation>Features that counted</translation>
        </message>
        <message>
            <location filename="adapters/changed_ranks.py" />
            <source>Fell</source>
            <translation>Fell</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Female</source>
            <translation>Female</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Fetch the file again; nothing was measured.</source>
            <translation>Fetch the file again; nothing was measured.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/mapping_fields.py" />
            <location filename="gui/mapping_values.py" />
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Field held back by the release profile</source>
            <translation>Field held back by the release profile</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Field not taken for what its name says</source>
            <translation>Field not taken for what its name says</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Field that is not exchanged</source>
            <translation>Field that is not exchanged</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Field that the receiver's schema does not have</source>
            <translation>Field that the receiver's schema does not have</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>Fields</source>
            <translation>Fields</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Fields that the dictionary does not have</source>
            <translation>Fields that the dictionary does not have</translation>
        </message>
        <message>
            <location filename="gui/finding_rows.py" />
            <location filename="gui/profile_box.py" />
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="gui/print_dialog.py" />
            <source>File (PDF)</source>
            <translation>File (PDF)</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>File, folder or zip</source>
            <translation>File, folder or zip</translation>
        </message>
        <message>
            <location filename="processing/save_mapping.py" />
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>File…</source>
            <translation>File…</translation>
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>Fill in all three.</source>
            <translation>Fill in all three.</translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <location filename="processing/fill_task_order.py" />
            <source>Fill in task order</source>
            <translation>Fill in task order</translation>
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Fill in…</source>
            <translation>Fill in…</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Fill it in the source, or state a constant in a mapping profile.</source>
            <translation>Fill it in the source, or state a constant in a mapping profile.</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>Fill it in, or give the reason why it goes out without; that is printed.</source>
            <translation>Fill it in, or give the reason why it goes out without; that is printed.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Find out by which activity the land was released.</source>
            <translation>Find out by which activity the land was released.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Find out for which date it holds.</source>
            <translation>Find out for which date it holds.</translation>
        </message>
        <message>
            <location filename="core/orders/kinds.py" />
            <source>Find out in the audit log who changed it; issue a revision.</source>
            <translation>Find out in the audit log who changed it; issue a revision.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Find out the true boundary; do not drop it.</source>
            <translation>Find out the true boundary; do not drop it.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Find out their order in the report; another order is another boundary.</source>
            <translation>Find out their order in the report; another order is another boundary.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Find out where it is; do not drop it.</source>
            <translation>Find out where it is; do not drop it.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Find out whether both describe the same land.</source>
            <translation>Find out whether both describe the same land.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <location filename="core/survey/kinds_records.py" />
            <source>Find out whether it is one find or two.</source>
            <translation>Find out whether it is one find or two.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Find out whether it is one record or two, and correct the source.</source>
            <translation>Find out whether it is one record or two, and correct the source.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <location filename="core/survey/kinds_recorded.py" />
            <source>Find out whether it is one record or two.</source>
            <translation>Find out whether it is one record or two.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <source>Find out whether it is one record or two; void one, or correct its ID.</source>
            <translation>Find out whether it is one record or two; void one, or correct its ID.</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Find out whether the hazard or the boundary is wrong.</source>
            <translation>Find out whether the hazard or the boundary is wrong.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Find out whether the land is dangerous again, and who released it.</source>
            <translation>Find out whether the land is dangerous again, and who released it.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Find out which is right; a correction is a decision in the workspace.</source>
            <translation>Find out which is right; a correction is a decision in the workspace.</translation>
        </message>
        <message>
            <location filename="core/model/contradictions.py" />
            <location filename="core/survey/kinds_places.py" />
            <source>Find out which of the two holds.</source>
            <translation>Find out which of the two holds.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>Find out which of them holds, and correct the list.</source>
            <translation>Find out which of them holds, and correct the list.</translation>
        </message>
        <message>
            <location filename="core/location/point_agreement.py" />
            <source>Find out which of them holds. Correct the boundary, or void the points.</source>
            <translation>Find out which of them holds. Correct the boundary, or void the points.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <location filename="core/survey/kinds_recorded.py" />
            <location filename="core/survey/kinds_records.py" />
            <source>Find out which point is meant by it.</source>
            <translation>Find out which point is meant by it.</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <location filename="core/survey/kinds_records.py" />
            <source>Find out which product released the land, and redraw the other along it.</source>
            <translation>Find out which product released the land, and redraw the other along it.</translation>
        </message>
        <message>
            <location filename="core/model/standing.py" />
            <source>Find out who wrote it past the rules; correct it, or void it with a reason.</source>
            <translation>Find out who wrote it past the rules; correct it, or void it with a reason.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Finding</source>
            <translation>Finding</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/findings_dialog.py" />
            <location filename="gui/import_result.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <location filename="processing/check_workspace.py" />
            <location filename="processing/import_survey.py" />
            <source>Findings</source>
            <translation>Findings</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Findings (record IDs, separated by commas)</source>
            <translation>Findings (record IDs, separated by commas)</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Findings about this hazard: {open} open, {accepted} accepted</source>
            <translation>Findings about this hazard: {open} open, {accepted} accepted</translation>
        </message>
        <message>
            <location filename="processing/check_workspace.py" />
            <source>Findings that hold no longer</source>
            <translation>Findings that hold no longer</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Findings…</source>
            <translation>Findings…</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="processing/fill_task_order.py" />
            <location filename="processing/issue_task_order.py" />
            <location filename="processing/print_task_order.py" />
            <location filename="processing/revise_task_order.py" />
            <location filename="processing/save_profile.py" />
            <source>Fingerprint</source>
            <translation>Fingerprint</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Fingerprint (SHA-256)</source>
            <translation>Fingerprint (SHA-256)</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>Fingerprint of the order as it was read (else refused)</source>
            <translation>Fingerprint of the order as it was read (else refused)</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_work.py" />
            <source>Fingerprint of the profile</source>
            <translation>Fingerprint of the profile</translation>
        </message>
        <message>
            <location filename="adapters/layouts/furniture.py" />
            <source>Fingerprint {fingerprint}, printed on {date}</source>
            <translation>Fingerprint {fingerprint}, printed on {date}</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Firmness</source>
            <translation>Firmness</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>Firmness by hazard</source>
            <translation>Firmness by hazard</translation>
        </message>
        <message>
            <location filename="gui/firmness_dialog.py" />
            <location filename="processing/rank_firmness.py" />
            <source>Firmness of ranks</source>
            <translation>Firmness of ranks</translation>
        </message>
        <message>
            <location filename="gui/ranking_actions.py" />
            <source>Firmness…</source>
            <translation>Firmness…</translation>
        </message>
        <message>
            <location filename="adapters/ranked_layer.py" />
            <source>First fifth</source>
            <translation>First fifth</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>First rows</source>
            <translation>First rows</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>First values</source>
            <translation>First values</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Floor, roof or basement</source>
            <translation>Floor, roof or basement</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <location filename="processing/save_mapping.py" />
            <source>Folder of saved mappings</source>
            <translation>Folder of saved mappings</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Folder of the base map</source>
            <translation>Folder of the base map</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Folder…</source>
            <translation>Folder…</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>For the first time</source>
            <translation>For the first time</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Former combat zone</source>
            <translation>Former combat zone</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Form…</source>
            <translation>Form…</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>Found by</source>
            <translation>Found by</translation>
        </message>
        <message>
            <location filename="core/priority/methods/lexicographic.py" />
            <source>Found were {levels}.</source>
            <translation>Found were {levels}.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Found were {points}.</source>
            <translation>Found were {points}.</translation>
        </message>
        <message>
            <location filename="adapters/ranked_layer.py" />
            <source>Fourth fifth</source>
            <translation>Fourth fifth</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>Free some space for temporary files, then do it again.</source>
            <translation>Free some space for temporary files, then do it again.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>Free some space, then do it again.</source>
            <translation>Free some space, then do it again.</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>From '{start}' it can go to: {legal}.</source>
            <translation>From '{start}' it can go to: {legal}.</translation>
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>From '{start}' to '{end}' these must be filled: {missing}.</source>
            <translation>From '{start}' to '{end}' these must be filled: {missing}.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>From EPSG:4326 to {crs} ({operation}): {count}</source>
            <translation>From EPSG:4326 to {crs} ({operation}): {count}</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>From point</source>
            <translation>From point</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>From this number on</source>
            <translation>From this number on</translation>
        </message>
        <message>
            <location filename="gui/inputs_dialog.py" />
            <source>From when (YYYY-MM-DD)</source>
            <translation>From when (YYYY-MM-DD)</translation>
        </message>
        <message>
            <location filename="adapters/forms.py" />
            <source>From {minimum:g} to {maximum:g}</source>
            <translation>From {minimum:g} to {maximum:g}</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Fuel store</source>
            <translation>Fuel store</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Fuzed and armed</source>
            <translation>Fuzed and armed</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Fuzed, not armed</source>
            <translation>Fuzed, not armed</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>GML</source>
            <translation>GML</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>GPX</source>
            <translation>GPX</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>GeoJSON</source>
            <translation>GeoJSON</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>GeoPackage</source>
            <translation>GeoPackage</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <location filename="gui/held_rows_dialog.py" />
            <source>Geometry</source>
            <translation>Geometry</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>Geometry (WKT in EPSG:4326)</source>
            <translation>Geometry (WKT in EPSG:4326)</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/held_geometry.py" />
            <source>Geometry as delivered</source>
            <translation>Geometry as delivered</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Geometry cannot be read</source>
            <translation>Geometry cannot be read</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Geometry left off</source>
            <translation>Geometry left off</translation>
        </message>
        <message>
            <location filename="gui/held_geometry.py" />
            <source>Geometry of the feature selected on the map</source>
            <translation>Geometry of the feature selected on the map</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Geometry of the wrong kind</source>
            <translation>Geometry of the wrong kind</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Geometry that the shapefile cannot hold</source>
            <translation>Geometry that the shapefile cannot hold</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Geometry with heights</source>
            <translation>Geometry with heights</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>GeometryCollection</source>
            <translation>GeometryCollection</translation>
        </message>
        <message>
            <location filename="core/model/shared_fields.py" />
            <source>Girls</source>
            <translation>Girls</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>Give a JSON object of field names and texts.</source>
            <translation>Give a JSON object of field names and texts.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Give a criterion about benefit a weight, or rank both together.</source>
            <translation>Give a criterion about benefit a weight, or rank both together.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/buffers.py" />
            <source>Give a distance of 0 m or more.</source>
            <translation>Give a distance of 0 m or more.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <location filename="core/orders/numbering.py" />
            <source>Give a number such as TRI-2026-0001, or TRI-2026-0001/2 for a revision.</source>
            <translation>Give a number such as TRI-2026-0001, or TRI-2026-0001/2 for a revision.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/smaa.py" />
            <source>Give a weight a range, or let all weights vary.</source>
            <translation>Give a weight a range, or let all weights vary.</translation>
        </message>
        <message>
            <location filename="adapters/intake/saving_typed.py" />
            <source>Give another ID, or take the list in by “Import survey data”.</source>
            <translation>Give another ID, or take the list in by “Import survey data”.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/lexicographic.py" />
            <source>Give ascending numbers between 0 and 1.</source>
            <translation>Give ascending numbers between 0 and 1.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Give at least one criterion a weight above 0.</source>
            <translation>Give at least one criterion a weight above 0.</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Give each hazard an ID of its own; a ranking has to name exactly one.</source>
            <translation>Give each hazard an ID of its own; a ranking has to name exactly one.</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Give it a coordinate system (a .prj file), or leave it out.</source>
            <translation>Give it a coordinate system (a .prj file), or leave it out.</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>Give it as WKT in EPSG:4326, longitude first.</source>
            <translation>Give it as WKT in EPSG:4326, longitude first.</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>Give it as text, or leave it out.</source>
            <translation>Give it as text, or leave it out.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Give the coordinates of one of them, as it stands in the report.</source>
            <translation>Give the coordinates of one of them, as it stands in the report.</translation>
        </message>
        <message>
            <location filename="adapters/intake/held.py" />
            <source>Give the geometry in EPSG:4326.</source>
            <translation>Give the geometry in EPSG:4326.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Give the most important swing 100 and the others their share of it.</source>
            <translation>Give the most important swing 100 and the others their share of it.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>Give the name of the person who issues it.</source>
            <translation>Give the name of the person who issues it.</translation>
        </message>
        <message>
            <location filename="processing/fill_task_order.py" />
            <source>Give the numbers that stand in the table of turning points, such as 1,9.</source>
            <translation>Give the numbers that stand in the table of turning points, such as 1,9.</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>Give the row another ID, or set it aside and change the record itself.</source>
            <translation>Give the row another ID, or set it aside and change the record itself.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/accidents.py" />
            <source>Give the time in which an accident loses half its weight, in days.</source>
            <translation>Give the time in which an accident loses half its weight, in days.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Grid bearing</source>
            <translation>Grid bearing</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Grid bearing without a grid</source>
            <translation>Grid bearing without a grid</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Grid of the bearing (EPSG)</source>
            <translation>Grid of the bearing (EPSG)</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>Halved with every further</source>
            <translation>Halved with every further</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/model/release_codelists.py" />
            <location filename="core/model/work_codelists.py" />
            <source>Handed over</source>
            <translation>Handed over</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Handed over to the authority</source>
            <translation>Handed over to the authority</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Handover</source>
            <translation>Handover</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Handovers</source>
            <translation>Handovers</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Has started or is about to</source>
            <translation>Has started or is about to</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_people.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_safety.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Hazard</source>
            <translation>Hazard</translation>
        </message>
        <message>
            <location filename="processing/explain_rank.py" />
            <source>Hazard (ID)</source>
            <translation>Hazard (ID)</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="gui/compare_dialog.py" />
            <location filename="gui/tabs/priorities.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Hazard ID</source>
            <translation>Hazard ID</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Hazard and evidence: {code}</source>
            <translation>Hazard and evidence: {code}</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Hazard division</source>
            <translation>Hazard division</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Hazard of a task</source>
            <translation>Hazard of a task</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>Hazard to look at closely (ID)</source>
            <translation>Hazard to look at closely (ID)</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Hazard {hazard} has no geometry</source>
            <translation>Hazard {hazard} has no geometry</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Hazard {hazard} is not open</source>
            <translation>Hazard {hazard} is not open</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Hazard {hazard} is on order already</source>
            <translation>Hazard {hazard} is on order already</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="gui/panel.py" />
            <source>Hazards</source>
            <translation>Hazards</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>Hazards (IDs, separated by commas)</source>
            <translation>Hazards (IDs, separated by commas)</translation>
        </message>
        <message>
            <location filename="processing/compare_rankings.py" />
            <source>Hazards at their rank</source>
            <translation>Hazards at their rank</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Hazards of tasks</source>
            <translation>Hazards of tasks</translation>
        </message>
        <message>
            <location filename="processing/compare_rankings.py" />
            <source>Hazards only in the ranking after</source>
            <translation>Hazards only in the ranking after</translation>
        </message>
        <message>
            <location filename="processing/compare_rankings.py" />
            <source>Hazards only in the ranking before</source>
            <translation>Hazards only in the ranking before</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>Hazards passed over</source>
            <translation>Hazards passed over</translation>
        </message>
        <message>
            <location filename="processing/open_ranking.py" />
            <location filename="processing/rank_firmness.py" />
            <location filename="processing/rank_hazards.py" />
            <source>Hazards ranked</source>
            <translation>Hazards ranked</translation>
        </message>
        <message>
            <location filename="adapters/ranking_standing.py" />
            <source>Hazards recorded since and not ranked: {count} ({codes}).</source>
            <translation>Hazards recorded since and not ranked: {count} ({codes}).</translation>
        </message>
        <message>
            <location filename="processing/compare_rankings.py" />
            <source>Hazards that fell</source>
            <translation>Hazards that fell</translation>
        </message>
        <message>
            <location filename="processing/compare_rankings.py" />
            <source>Hazards that rose</source>
            <translation>Hazards that rose</translation>
        </message>
        <message>
            <location filename="processing/export_ranking.py" />
            <source>Hazards to justify (IDs, comma between)</source>
            <translation>Hazards to justify (IDs, comma between)</translation>
        </message>
        <message>
            <location filename="processing/export_ranking.py" />
            <location filename="processing/open_ranking.py" />
            <location filename="processing/print_task_order.py" />
            <source>Hazards whose data has changed since</source>
            <translation>Hazards whose data has changed since</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Hazards with something missing</source>
            <translation>Hazards with something missing</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Health</source>
            <translation>Health</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Health facilities</source>
            <translation>Health facilities</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Health facilities nearby</source>
            <translation>Health facilities nearby</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Health facilities within {distance_m} m of it: {value}.</source>
            <translation>Health facilities within {distance_m} m of it: {value}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Heights left off</source>
            <translation>Heights left off</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Held</source>
            <translation>Held</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Held back</source>
            <translation>Held back</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Held row</source>
            <translation>Held row</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>Held row (record ID)</source>
            <translation>Held row (record ID)</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Held row taken in after a decision</source>
            <translation>Held row taken in after a decision</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/held_rows_dialog.py" />
            <source>Held rows</source>
            <translation>Held rows</translation>
        </message>
        <message>
            <location filename="adapters/ranking_standing.py" />
            <source>Held rows of hazards and their points in the workspace, not ranked: {count}.</source>
            <translation>Held rows of hazards and their points in the workspace, not ranked: {count}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing_held.py" />
            <source>Held rows of this import were entered by hand since</source>
            <translation>Held rows of this import were entered by hand since</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Held rows that it repeats</source>
            <translation>Held rows that it repeats</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Held rows that it stands for (record IDs)</source>
            <translation>Held rows that it stands for (record IDs)</translation>
        </message>
        <message>
            <location filename="processing/undo_import.py" />
            <source>Held rows that wait again</source>
            <translation>Held rows that wait again</translation>
        </message>
        <message>
            <location filename="processing/undo_import.py" />
            <source>Held rows undone</source>
            <translation>Held rows undone</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Held rows…</source>
            <translation>Held rows…</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>Held with the other turning points of its hazard</source>
            <translation>Held with the other turning points of its hazard</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Held, not verified</source>
            <translation>Held, not verified</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Helicopter landing site</source>
            <translation>Helicopter landing site</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>High</source>
            <translation>High</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>High: blocked, active project or threat to life</source>
            <translation>High: blocked, active project or threat to life</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Hold back</source>
            <translation>Hold back</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Hole lies outside shell</source>
            <translation>Hole lies outside shell</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Holes are nested</source>
            <translation>Holes are nested</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>House to house</source>
            <translation>House to house</translation>
        </message>
        <message>
            <location filename="processing/save_profile.py" />
            <source>How consistent the comparisons are</source>
            <translation>How consistent the comparisons are</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/charts.py" />
            <source>How far its score swings: weights by a fifth, and what is not certain</source>
            <translation>How far its score swings: weights by a fifth, and what is not certain</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>How firm the rank of {code} is</source>
            <translation>How firm the rank of {code} is</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <location filename="gui/export_dialog.py" />
            <source>How many</source>
            <translation>How many</translation>
        </message>
        <message>
            <location filename="processing/export_ranking.py" />
            <source>How many of the first, where none is named</source>
            <translation>How many of the first, where none is named</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>How many of the ranking</source>
            <translation>How many of the ranking</translation>
        </message>
        <message>
            <location filename="gui/profile_criteria.py" />
            <source>How much a number of it calls for work: {what}</source>
            <translation>How much a number of it calls for work: {what}</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/charts.py" />
            <source>How often it comes at which rank</source>
            <translation>How often it comes at which rank</translation>
        </message>
        <message>
            <location filename="gui/finding_rows.py" />
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>ID given twice</source>
            <translation>ID given twice</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>ID given twice in one delivery</source>
            <translation>ID given twice in one delivery</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>ID in the source</source>
            <translation>ID in the source</translation>
        </message>
        <message>
            <location filename="processing/undo_import.py" />
            <source>ID of the import</source>
            <translation>ID of the import</translation>
        </message>
        <message>
            <location filename="processing/import_survey.py" />
            <source>IDs of the imports</source>
            <translation>IDs of the imports</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>IDs that occur more than once: {codes}.</source>
            <translation>IDs that occur more than once: {codes}.</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>IDs with a question mark are delivered rows that are held: not verified, drawn as far as their place is known.</source>
            <translation>IDs with a question mark are delivered rows that are held: not verified, drawn as far as their place is known.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>IED disposal</source>
            <translation>IED disposal</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>If all that is missing about it turned out at its best, its rank would be {rank}.</source>
            <translation>If all that is missing about it turned out at its best, its rank would be {rank}.</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>If all were known</source>
            <translation>If all were known</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>If it is another unit, undo the import and state a factor in a mapping profile.</source>
            <translation>If it is another unit, undo the import and state a factor in a mapping profile.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>If the value is to go, delete it in the form.</source>
            <translation>If the value is to go, delete it in the form.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>If there is new evidence, record a new hazard that supersedes it.</source>
            <translation>If there is new evidence, record a new hazard that supersedes it.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>If they are no longer true, void them with a reason, then take in the list.</source>
            <translation>If they are no longer true, void them with a reason, then take in the list.</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Implementation plan approved</source>
            <translation>Implementation plan approved</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_dialog.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Import it by itself once the reason is mended.</source>
            <translation>Import it by itself once the reason is mended.</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <location filename="processing/import_survey.py" />
            <source>Import survey data</source>
            <translation>Import survey data</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>Import survey data, or choose another site.</source>
            <translation>Import survey data, or choose another site.</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Import survey data…</source>
            <translation>Import survey data…</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Imports</source>
            <translation>Imports</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Imports whose records it found unchanged</source>
            <translation>Imports whose records it found unchanged</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Improvised</source>
            <translation>Improvised</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Improvised devices</source>
            <translation>Improvised devices</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Improvised explosive devices</source>
            <translation>Improvised explosive devices</translation>
        </message>
        <message>
            <location filename="gui/why.py" />
            <location filename="processing/explain_rank.py" />
            <source>In Arabic</source>
            <translation>In Arabic</translation>
        </message>
        <message>
            <location filename="gui/why.py" />
            <location filename="processing/explain_rank.py" />
            <source>In English</source>
            <translation>In English</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>In nine of ten sets its rank is {low} to {high}.</source>
            <translation>In nine of ten sets its rank is {low} to {high}.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>In nine of ten sets its rank is {low}.</source>
            <translation>In nine of ten sets its rank is {low}.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>In progress</source>
            <translation>In progress</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>In school</source>
            <translation>In school</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>In use</source>
            <translation>In use</translation>
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>In which encoding are the texts of {file}?</source>
            <translation>In which encoding are the texts of {file}?</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>In {crs} none of the rows lies in a site of the workspace; in {other} {count} of {rows} would lie in {sites}.</source>
            <translation>In {crs} none of the rows lies in a site of the workspace; in {other} {count} of {rows} would lie in {sites}.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Indirect evidence</source>
            <translation>Indirect evidence</translation>
        </message>
        <message>
            <location filename="core/model/roles.py" />
            <source>Information officer</source>
            <translation>Information officer</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Injured</source>
            <translation>Injured</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Injuries</source>
            <translation>Injuries</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>Input</source>
            <translation>Input</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Inspector</source>
            <translation>Inspector</translation>
        </message>
        <message>
            <location filename="adapters/layouts/fonts.py" />
            <source>Install a font such as Noto Naskh Arabic or Amiri (both are free).</source>
            <translation>Install a font such as Noto Naskh Arabic or Amiri (both are free).</translation>
        </message>
        <message>
            <location filename="adapters/dependencies.py" />
            <source>Install it with: {how}. Then start QGIS again.</source>
            <translation>Install it with: {how}. Then start QGIS again.</translation>
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>Install it, or use a workspace in a file.</source>
            <translation>Install it, or use a workspace in a file.</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Intended use</source>
            <translation>Intended use</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Interior is disconnected</source>
            <translation>Interior is disconnected</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <source>Intermediate point</source>
            <translation>Intermediate point</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Internet and telephone</source>
            <translation>Internet and telephone</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Invalid Coordinate</source>
            <translation>Invalid Coordinate</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Invalid geometry</source>
            <translation>Invalid geometry</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Invalid polygon of several rings</source>
            <translation>Invalid polygon of several rings</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Is it one hazard or two? Correct the list.</source>
            <translation>Is it one hazard or two? Correct the list.</translation>
        </message>
        <message>
            <location filename="adapters/intake/reading.py" />
            <source>Is there space left for temporary files?</source>
            <translation>Is there space left for temporary files?</translation>
        </message>
        <message>
            <location filename="gui/issue_dialog.py" />
            <source>Issue</source>
            <translation>Issue</translation>
        </message>
        <message>
            <location filename="gui/issue_dialog.py" />
            <location filename="processing/issue_task_order.py" />
            <source>Issue task order</source>
            <translation>Issue task order</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Issued</source>
            <translation>Issued</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Issued by the authority</source>
            <translation>Issued by the authority</translation>
        </message>
        <message>
            <location filename="gui/issue_dialog.py" />
            <source>Issued in the name of</source>
            <translation>Issued in the name of</translation>
        </message>
        <message>
            <location filename="core/orders/gap_section.py" />
            <source>Issued with these not recorded or open: {gaps}. By {name}, because: {reason}</source>
            <translation>Issued with these not recorded or open: {gaps}. By {name}, because: {reason}</translation>
        </message>
        <message>
            <location filename="core/orders/gap_section.py" />
            <source>Issued with what is not recorded or open in the table below. By {name}, because: {reason}</source>
            <translation>Issued with what is not recorded or open in the table below. By {name}, because: {reason}</translation>
        </message>
        <message>
            <location filename="processing/issue_task_order.py" />
            <source>Issues a drafted order in the name of a person. From then on it is immutable; a change is a revision. An order whose hazards have changed since it was drafted is refused. The revision that was in force is superseded. An order that does not say all that its team must know, or about whose hazards or surroundings something is open, is refused unless REASON says why it goes out so; name, reason and list are printed on it.</source>
            <translation>Issues a drafted order in the name of a person. From then on it is immutable; a change is a revision. An order whose hazards have changed since it was drafted is refused. The revision that was in force is superseded. An order that does not say all that its team must know, or about whose hazards or surroundings something is open, is refused unless REASON says why it goes out so; name, reason and list are printed on it.</translation>
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Issue…</source>
            <translation>Issue…</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/staleness.py" />
            <source>Issuing authority</source>
            <translation>Issuing authority</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It and product {other} of {hazard} share {share:.1%} of the smaller one.</source>
            <translation>It and product {other} of {hazard} share {share:.1%} of the smaller one.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It and row {other} share {share:.1%} of the smaller one.</source>
            <translation>It and row {other} share {share:.1%} of the smaller one.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It and {other} share {share:.1%} of the smaller one.</source>
            <translation>It and {other} share {share:.1%} of the smaller one.</translation>
        </message>
        <message>
            <location filename="adapters/intake/understanding.py" />
            <source>It can be read, but there is nothing in it.</source>
            <translation>It can be read, but there is nothing in it.</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>It cannot be halved with every {number}.</source>
            <translation>It cannot be halved with every {number}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>It cannot be reached at present.</source>
            <translation>It cannot be reached at present.</translation>
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>It cannot be told from the file. They would read: {previews}.</source>
            <translation>It cannot be told from the file. They would read: {previews}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/understanding.py" />
            <source>It cannot be told what {layer} is about</source>
            <translation>It cannot be told what {layer} is about</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>It cannot be told where one coordinate ends and the next begins.</source>
            <translation>It cannot be told where one coordinate ends and the next begins.</translation>
        </message>
        <message>
            <location filename="adapters/intake/writing_lists.py" />
            <source>It cannot be told which hazards the turning points of {layer} belong to</source>
            <translation>It cannot be told which hazards the turning points of {layer} belong to</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>It cannot be told which operation takes {crs} to WGS 84 here.</source>
            <translation>It cannot be told which operation takes {crs} to WGS 84 here.</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>It closes only within a wider tolerance than usual: give the reason.</source>
            <translation>It closes only within a wider tolerance than usual: give the reason.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>It comes first in {share} % of {draws} sets of weights.</source>
            <translation>It comes first in {share} % of {draws} sets of weights.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/effort.py" />
            <source>It costs {value} US dollars.</source>
            <translation>It costs {value} US dollars.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/extent.py" />
            <source>It covers {value} m².</source>
            <translation>It covers {value} m².</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>It does not say in which coordinate system it is.</source>
            <translation>It does not say in which coordinate system it is.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>It does not say where on the ground it lies.</source>
            <translation>It does not say where on the ground it lies.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It does not touch the area of {site}.</source>
            <translation>It does not touch the area of {site}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/reading.py" />
            <source>It ended with {how}. {last} Nothing else was touched.</source>
            <translation>It ended with {how}. {last} Nothing else was touched.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It equals that of row {other}.</source>
            <translation>It equals that of row {other}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <source>It equals that of {other}.</source>
            <translation>It equals that of {other}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing_together.py" />
            <source>It found {count} of them unchanged, and they would be gone: {imports}.</source>
            <translation>It found {count} of them unchanged, and they would be gone: {imports}.</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>It has both a minus sign and a letter.</source>
            <translation>It has both a minus sign and a letter.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>It has only {size} bytes.</source>
            <translation>It has only {size} bytes.</translation>
        </message>
        <message>
            <location filename="adapters/intake/taking_in.py" />
            <source>It has the name of another source but for capital letters, or is packed several times over.</source>
            <translation>It has the name of another source but for capital letters, or is packed several times over.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>It has {bands} bands, none of them number {band}.</source>
            <translation>It has {bands} bands, none of them number {band}.</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>It has {length} characters; {most} have room on the order.</source>
            <translation>It has {length} characters; {most} have room on the order.</translation>
        </message>
        <message>
            <location filename="adapters/orders/filling.py" />
            <location filename="core/orders/changes.py" />
            <source>It is '{state}', and an issued order is immutable.</source>
            <translation>It is '{state}', and an issued order is immutable.</translation>
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>It is '{state}'.</source>
            <translation>It is '{state}'.</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is a web page or XML, perhaps saved in place of the file.</source>
            <translation>It is a web page or XML, perhaps saved in place of the file.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>It is among the first {top} in {share} % of {draws} sets of weights.</source>
            <translation>It is among the first {top} in {share} % of {draws} sets of weights.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/answers.py" />
            <source>It is an emergency or held back, whatever the weights.</source>
            <translation>It is an emergency or held back, whatever the weights.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/contamination.py" />
            <source>It is contaminated with: {value}.</source>
            <translation>It is contaminated with: {value}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking_tar.py" />
            <source>It is damaged or no tar archive; ask the sender for it again.</source>
            <translation>It is damaged or no tar archive; ask the sender for it again.</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>It is damaged or no zip file; ask the sender for it again.</source>
            <translation>It is damaged or no zip file; ask the sender for it again.</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is damaged, or the code does not exist.</source>
            <translation>It is damaged, or the code does not exist.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>It is delivered in {file}, not in the shapefile</source>
            <translation>It is delivered in {file}, not in the shapefile</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is empty.</source>
            <translation>It is empty.</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>It is more degrees than there are.</source>
            <translation>It is more degrees than there are.</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is neither an EPSG code nor a well-known text.</source>
            <translation>It is neither an EPSG code nor a well-known text.</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is neither geographic nor a map projection.</source>
            <translation>It is neither geographic nor a map projection.</translation>
        </message>
        <message>
            <location filename="processing/fill_task_order.py" />
            <source>It is none of: {known}.</source>
            <translation>It is none of: {known}.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>It is not JSON: {error}.</source>
            <translation>It is not JSON: {error}.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>It is not in the workspace any more, so there is no map of it.</source>
            <translation>It is not in the workspace any more, so there is no map of it.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known how far the nearest health facility is.</source>
            <translation>It is not known how far the nearest health facility is.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known how far the nearest market is.</source>
            <translation>It is not known how far the nearest market is.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known how far the nearest mosque is.</source>
            <translation>It is not known how far the nearest mosque is.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known how far the nearest road is.</source>
            <translation>It is not known how far the nearest road is.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known how far the nearest school is.</source>
            <translation>It is not known how far the nearest school is.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known how far the nearest water point is.</source>
            <translation>It is not known how far the nearest water point is.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/storage.py" />
            <source>It is not known how many people live near explosives stored there.</source>
            <translation>It is not known how many people live near explosives stored there.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/people.py" />
            <source>It is not known how many people live nearby.</source>
            <translation>It is not known how many people live nearby.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>It is not known how many people were killed or injured nearby.</source>
            <translation>It is not known how many people were killed or injured nearby.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/displaced.py" />
            <source>It is not known how many returnees or displaced people are nearby.</source>
            <translation>It is not known how many returnees or displaced people are nearby.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/storage.py" />
            <source>It is not known how much explosive is stored there.</source>
            <translation>It is not known how much explosive is stored there.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/cover.py" />
            <source>It is not known how much of it is built up.</source>
            <translation>It is not known how much of it is built up.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/equity.py" />
            <source>It is not known how much work its district has had.</source>
            <translation>It is not known how much work its district has had.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/effort.py" />
            <source>It is not known how steep the ground is.</source>
            <translation>It is not known how steep the ground is.</translation>
        </message>
        <message>
            <location filename="core/priority/people_raster.py" />
            <source>It is not known what the cells of the population raster hold</source>
            <translation>It is not known what the cells of the population raster hold</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>It is not known whether a funded project waits for it.</source>
            <translation>It is not known whether a funded project waits for it.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/cover.py" />
            <source>It is not known whether it lies on farmland.</source>
            <translation>It is not known whether it lies on farmland.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known whether there are health facilities nearby.</source>
            <translation>It is not known whether there are health facilities nearby.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known whether there are markets nearby.</source>
            <translation>It is not known whether there are markets nearby.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known whether there are mosques nearby.</source>
            <translation>It is not known whether there are mosques nearby.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known whether there are roads nearby.</source>
            <translation>It is not known whether there are roads nearby.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known whether there are schools nearby.</source>
            <translation>It is not known whether there are schools nearby.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known whether there are water points nearby.</source>
            <translation>It is not known whether there are water points nearby.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>It is not known whether there were accidents nearby.</source>
            <translation>It is not known whether there were accidents nearby.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>It is not of the form 33S UR 12345 67890.</source>
            <translation>It is not of the form 33S UR 12345 67890.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/contamination.py" />
            <source>It is not recorded what it is contaminated with.</source>
            <translation>It is not recorded what it is contaminated with.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>It is not recorded when it was last surveyed.</source>
            <translation>It is not recorded when it was last surveyed.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>It is not recorded whether it can be reached.</source>
            <translation>It is not recorded whether it can be reached.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>It is not recorded whether the evidence is direct or indirect.</source>
            <translation>It is not recorded whether the evidence is direct or indirect.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>It is not recorded whether the land is in dispute.</source>
            <translation>It is not recorded whether the land is in dispute.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>It is not said from where a bearing was taken</source>
            <translation>It is not said from where a bearing was taken</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>It is not said which north a bearing counts from</source>
            <translation>It is not said which north a bearing counts from</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>It is not written as degrees, minutes and seconds.</source>
            <translation>It is not written as degrees, minutes and seconds.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>It is of dBASE 7, whose tables are laid out otherwise.</source>
            <translation>It is of dBASE 7, whose tables are laid out otherwise.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>It is rotated; only rasters along the axes are read.</source>
            <translation>It is rotated; only rasters along the axes are read.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>It is the first of those ranked.</source>
            <translation>It is the first of those ranked.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>It is very large, or it is damaged and claims to be.</source>
            <translation>It is very large, or it is damaged and claims to be.</translation>
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>It is wrong or unknown here: {what}</source>
            <translation>It is wrong or unknown here: {what}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It lies at {lon:.4f}, {lat:.4f}.</source>
            <translation>It lies at {lon:.4f}, {lat:.4f}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>It may be a harmful archive. Otherwise take it in in parts.</source>
            <translation>It may be a harmful archive. Otherwise take it in in parts.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>It may be latitude {first}, longitude {second}, or the other way round.</source>
            <translation>It may be latitude {first}, longitude {second}, or the other way round.</translation>
        </message>
        <message>
            <location filename="core/mappack/scales.py" />
            <source>It measures {width:.0f} km by {height:.0f} km.</source>
            <translation>It measures {width:.0f} km by {height:.0f} km.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>It names a square of {size} m by {size} m; {coarsest} m is the coarsest allowed.</source>
            <translation>It names a square of {size} m by {size} m; {coarsest} m is the coarsest allowed.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>It names no tables.</source>
            <translation>It names no tables.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>It names {named}; the criteria are {keys}.</source>
            <translation>It names {named}; the criteria are {keys}.</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>It needs a bearing of 0 to 360 degrees and a distance above zero.</source>
            <translation>It needs a bearing of 0 to 360 degrees and a distance above zero.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>It needs an even number of digits, at most ten.</source>
            <translation>It needs an even number of digits, at most ten.</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>It needs either one longitude and latitude, or a bearing and distance.</source>
            <translation>It needs either one longitude and latitude, or a bearing and distance.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>It needs one letter for the latitude and one for the longitude.</source>
            <translation>It needs one letter for the latitude and one for the longitude.</translation>
        </message>
        <message>
            <location filename="core/location/typed_in.py" />
            <source>It needs the easting, then the northing, in metres.</source>
            <translation>It needs the easting, then the northing, in metres.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>It needs the encoding UTF8 and the extension postgis; ask the administrator for both.</source>
            <translation>It needs the encoding UTF8 and the extension postgis; ask the administrator for both.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/flow.py" />
            <source>It needs {height:.0f} mm, and a page has {room:.0f} mm for it.</source>
            <translation>It needs {height:.0f} mm, and a page has {room:.0f} mm for it.</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>It needs {least} at least.</source>
            <translation>It needs {least} at least.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>It promises {declared} rows and has {found}.</source>
            <translation>It promises {declared} rows and has {found}.</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>It ranks {total} others.</source>
            <translation>It ranks {total} others.</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>It rises from 0, the gap to 1 is halved</source>
            <translation>It rises from 0, the gap to 1 is halved</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>It shares {area_m2:.1f} m² with {other}; that land would be counted twice.</source>
            <translation>It shares {area_m2:.1f} m² with {other}; that land would be counted twice.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It shares {share:.1%} of the smaller one with {other}, which is open.</source>
            <translation>It shares {share:.1%} of the smaller one with {other}, which is open.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/effort.py" />
            <source>It takes a team {value} days.</source>
            <translation>It takes a team {value} days.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>It was drawn or measured past the plugin. Compare the boundary, then correct the area.</source>
            <translation>It was drawn or measured past the plugin. Compare the boundary, then correct the area.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>It was drawn past the plugin. Compare the boundary, then state the area.</source>
            <translation>It was drawn past the plugin. Compare the boundary, then state the area.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>It was last surveyed {value} days ago.</source>
            <translation>It was last surveyed {value} days ago.</translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <source>It was not saved. What you typed is still here.</source>
            <translation>It was not saved. What you typed is still here.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>It was not touched. Open it with the plugin that made it and send a delivery, or take its tables in as survey data.</source>
            <translation>It was not touched. Open it with the plugin that made it and send a delivery, or take its tables in as survey data.</translation>
        </message>
        <message>
            <location filename="core/priority/stored.py" />
            <source>It was saved by another version of the plugin, without what was measured.</source>
            <translation>It was saved by another version of the plugin, without what was measured.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>It was voided at the sender's on {when}; it is no record any more.</source>
            <translation>It was voided at the sender's on {when}; it is no record any more.</translation>
        </message>
        <message>
            <location filename="adapters/store/write_checks.py" />
            <source>It would be counted as released twice: {overlaps}.</source>
            <translation>It would be counted as released twice: {overlaps}.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>It would come to rank {rank} if "{criterion}" had {needed} % of all weight instead of {given} %.</source>
            <translation>It would come to rank {rank} if "{criterion}" had {needed} % of all weight instead of {given} %.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>It would come to rank {rank} if "{criterion}" were one of: {classes}.</source>
            <translation>It would come to rank {rank} if "{criterion}" were one of: {classes}.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>It would come to rank {rank} if "{criterion}" were {needed} {unit}.</source>
            <translation>It would come to rank {rank} if "{criterion}" were {needed} {unit}.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>It would come to rank {rank} if "{criterion}" were {needed}.</source>
            <translation>It would come to rank {rank} if "{criterion}" were {needed}.</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Item ID</source>
            <translation>Item ID</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Items found</source>
            <translation>Items found</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/extent.py" />
            <source>Its area is not known.</source>
            <translation>Its area is not known.</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Its bearing is magnetic and no declination is given.</source>
            <translation>Its bearing is magnetic and no declination is given.</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Its bearing is of a grid and no grid is named.</source>
            <translation>Its bearing is of a grid and no grid is named.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Its cells are not real numbers ({type}).</source>
            <translation>Its cells are not real numbers ({type}).</translation>
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>Its content does not fit its fingerprint {short}.</source>
            <translation>Its content does not fit its fingerprint {short}.</translation>
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>Its content has format {found}; this plugin reads format {known}.</source>
            <translation>Its content has format {found}; this plugin reads format {known}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/held.py" />
            <source>Its coordinate system '{crs}' has no EPSG code.</source>
            <translation>Its coordinate system '{crs}' has no EPSG code.</translation>
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>Its coordinates ({bounds}) are not in Libya in any system that is used there.</source>
            <translation>Its coordinates ({bounds}) are not in Libya in any system that is used there.</translation>
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>Its coordinates ({bounds}) would be in Libya as: {places}.</source>
            <translation>Its coordinates ({bounds}) would be in Libya as: {places}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/equity.py" />
            <source>Its district has had {value} times its fair share of the work.</source>
            <translation>Its district has had {value} times its fair share of the work.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>Its fields are wider than its records.</source>
            <translation>Its fields are wider than its records.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Its header asks for {columns} x {rows} cells in blocks of {wide} x {high}.</source>
            <translation>Its header asks for {columns} x {rows} cells in blocks of {wide} x {high}.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>Its header is damaged.</source>
            <translation>Its header is damaged.</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>Its letter belongs to the other coordinate.</source>
            <translation>Its letter belongs to the other coordinate.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Its parameters are {parameters}. How accurate they are is not known.</source>
            <translation>Its parameters are {parameters}. How accurate they are is not known.</translation>
        </message>
        <message>
            <location filename="processing/open_ranking.py" />
            <source>Its policy as a file</source>
            <translation>Its policy as a file</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Its position is not in degrees of longitude and latitude.</source>
            <translation>Its position is not in degrees of longitude and latitude.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>Its turning points are held</source>
            <translation>Its turning points are held</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>Its two halves do not have the same number of digits.</source>
            <translation>Its two halves do not have the same number of digits.</translation>
        </message>
        <message>
            <location filename="core/survey/preview.py" />
            <source>Its values</source>
            <translation>Its values</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <source>Justification of</source>
            <translation>Justification of</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>Justification of a priority</source>
            <translation>Justification of a priority</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <location filename="processing/export_ranking.py" />
            <source>Justification, two pages for each hazard (PDF)</source>
            <translation>Justification, two pages for each hazard (PDF)</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>KML</source>
            <translation>KML</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>Keep the first 100 ranks, or draw fewer sets of weights.</source>
            <translation>Keep the first 100 ranks, or draw fewer sets of weights.</translation>
        </message>
        <message>
            <location filename="adapters/changed_ranks.py" />
            <source>Kept its rank</source>
            <translation>Kept its rank</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>Kept were the first {kept} ranks of {hazards}.</source>
            <translation>Kept were the first {kept} ranks of {hazards}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Kept with each record as delivered: {fields}.</source>
            <translation>Kept with each record as delivered: {fields}.</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>Key of the analysis in this session</source>
            <translation>Key of the analysis in this session</translation>
        </message>
        <message>
            <location filename="adapters/forms.py" />
            <source>Keys of the list, separated by commas: {keys}</source>
            <translation>Keys of the list, separated by commas: {keys}</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Killed</source>
            <translation>Killed</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Killed or injured</source>
            <translation>Killed or injured</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <location filename="core/model/tables_safety.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="gui/value_dialog.py" />
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Kind of bearing</source>
            <translation>Kind of bearing</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>Kind of copy</source>
            <translation>Kind of copy</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Kind of evidence of explosive ordnance: {value}.</source>
            <translation>Kind of evidence of explosive ordnance: {value}.</translation>
        </message>
        <message>
            <location filename="core/mappack/release_symbols.py" />
            <source>Kind of product not known</source>
            <translation>Kind of product not known</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Kind within the category</source>
            <translation>Kind within the category</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_safety.py" />
            <location filename="core/orders/perimeter_section.py" />
            <location filename="gui/traverse_table.py" />
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Land</source>
            <translation>Land</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <location filename="core/priority/criteria/vetoes.py" />
            <source>Land dispute</source>
            <translation>Land dispute</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Land handed over</source>
            <translation>Land handed over</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Land is not released in this way</source>
            <translation>Land is not released in this way</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Land is released without saying how</source>
            <translation>Land is released without saying how</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Land leaves a hazard by land release only. Ask the sender why it changed.</source>
            <translation>Land leaves a hazard by land release only. Ask the sender why it changed.</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_safety.py" />
            <source>Land release product</source>
            <translation>Land release product</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Land release products</source>
            <translation>Land release products</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Land use after release</source>
            <translation>Land use after release</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Land use before</source>
            <translation>Land use before</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <location filename="core/model/safety_codelists.py" />
            <source>Landmark</source>
            <translation>Landmark</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>Landmark or benchmark from which it is found</source>
            <translation>Landmark or benchmark from which it is found</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <location filename="gui/print_dialog.py" />
            <location filename="processing/build_project.py" />
            <location filename="processing/export_ranking.py" />
            <location filename="processing/print_task_order.py" />
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <location filename="adapters/ranked_layer.py" />
            <source>Last fifth</source>
            <translation>Last fifth</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Lasting impairment</source>
            <translation>Lasting impairment</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Later than in three months</source>
            <translation>Later than in three months</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>Latitude and longitude are not written in the same way.</source>
            <translation>Latitude and longitude are not written in the same way.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Latitude and longitude seem to be swapped</source>
            <translation>Latitude and longitude seem to be swapped</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Latrine</source>
            <translation>Latrine</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <location filename="processing/export_ranking.py" />
            <source>Layer (GeoPackage)</source>
            <translation>Layer (GeoPackage)</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Layer of the source</source>
            <translation>Layer of the source</translation>
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <location filename="processing/preview_import.py" />
            <source>Layers</source>
            <translation>Layers</translation>
        </message>
        <message>
            <location filename="adapters/held_layers.py" />
            <source>Layers of the workspace cannot be edited in this project</source>
            <translation>Layers of the workspace cannot be edited in this project</translation>
        </message>
        <message>
            <location filename="gui/inputs_dialog.py" />
            <source>Layers that the ranking reads</source>
            <translation>Layers that the ranking reads</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Layers…</source>
            <translation>Layers…</translation>
        </message>
        <message>
            <location filename="adapters/store/connection_text.py" />
            <source>Leave it out, and keep it in the password file (pgpass) or in QGIS (authcfg=...).</source>
            <translation>Leave it out, and keep it in the password file (pgpass) or in QGIS (authcfg=...).</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Leave it out, or repair it.</source>
            <translation>Leave it out, or repair it.</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>Leave one of them out.</source>
            <translation>Leave one of them out.</translation>
        </message>
        <message>
            <location filename="adapters/intake/georeference.py" />
            <source>Leave the CRS empty. If the file is wrong, ask the sender to correct it.</source>
            <translation>Leave the CRS empty. If the file is wrong, ask the sender to correct it.</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Leave them out, or choose another profile. It releases: {tables}.</source>
            <translation>Leave them out, or choose another profile. It releases: {tables}.</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Left in place and marked</source>
            <translation>Left in place and marked</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_legend.py" />
            <source>Legend</source>
            <translation>Legend</translation>
        </message>
        <message>
            <location filename="adapters/layouts/legend_room.py" />
            <source>Legend of the map on sheet {sheet}, continued</source>
            <translation>Legend of the map on sheet {sheet}, continued</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>Less of it calls for work first</source>
            <translation>Less of it calls for work first</translation>
        </message>
        <message>
            <location filename="core/model/standing.py" />
            <source>Let it refer to the record that holds, or void it too.</source>
            <translation>Let it refer to the record that holds, or void it too.</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>Let the values only rise, or only fall, from row to row.</source>
            <translation>Let the values only rise, or only fall, from row to row.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Lexicographic by category</source>
            <translation>Lexicographic by category</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Liability</source>
            <translation>Liability</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Libya TM</source>
            <translation>Libya TM</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Libya TM zone</source>
            <translation>Libya TM zone</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Licensed net explosive quantity</source>
            <translation>Licensed net explosive quantity</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>LineString</source>
            <translation>LineString</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>LinearRing</source>
            <translation>LinearRing</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Link the report, or accept this for work done before the workspace.</source>
            <translation>Link the report, or accept this for work done before the workspace.</translation>
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>Load it again, then repeat your change.</source>
            <translation>Load it again, then repeat your change.</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>Location</source>
            <translation>Location</translation>
        </message>
        <message>
            <location filename="core/mappack/products.py" />
            <source>Location map</source>
            <translation>Location map</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Login at the database</source>
            <translation>Login at the database</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Long text is not where the table says it is</source>
            <translation>Long text is not where the table says it is</translation>
        </message>
        <message>
            <location filename="adapters/intake/whole_texts.py" />
            <source>Long texts of the delivery cannot be read</source>
            <translation>Long texts of the delivery cannot be read</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Longitude {lon}, latitude {lat} is outside Libya and its grids.</source>
            <translation>Longitude {lon}, latitude {lat} is outside Libya and its grids.</translation>
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>Longitude {lon}, latitude {lat}; UTM reaches from 80° S to 84° N.</source>
            <translation>Longitude {lon}, latitude {lat}; UTM reaches from 80° S to 84° N.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>Look at it again, then repeat what you did.</source>
            <translation>Look at it again, then repeat what you did.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Look at the place of the fault and decide; nothing is repaired by itself.</source>
            <translation>Look at the place of the fault and decide; nothing is repaired by itself.</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Look at what is open below, then import</source>
            <translation>Look at what is open below, then import</translation>
        </message>
        <message>
            <location filename="core/priority/ahp_sentences.py" />
            <source>Look at “{first}” against “{second}” first: you said {given}, all the others together say {implied}. With that the ratio would be {without}.</source>
            <translation>Look at “{first}” against “{second}” first: you said {given}, all the others together say {implied}. With that the ratio would be {without}.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/text_table.py" />
            <source>Look for quotation marks without their partner, or ask for the file again.</source>
            <translation>Look for quotation marks without their partner, or ask for the file again.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Look whether a corner is mistyped.</source>
            <translation>Look whether a corner is mistyped.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Look whether it is left over from cutting polygons.</source>
            <translation>Look whether it is left over from cutting polygons.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Look whether the last work is there. What was half written has been taken back.</source>
            <translation>Look whether the last work is there. What was half written has been taken back.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Look whether the names read right; if not, undo the import and name the encoding.</source>
            <translation>Look whether the names read right; if not, undo the import and name the encoding.</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Losses listed</source>
            <translation>Losses listed</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Low</source>
            <translation>Low</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Low: access open, no immediate threat</source>
            <translation>Low: access open, no immediate threat</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <location filename="core/orders/perimeter_section.py" />
            <source>MGRS</source>
            <translation>MGRS</translation>
        </message>
        <message>
            <location filename="core/location/typed_in.py" />
            <source>MGRS and UTM references are on WGS 84.</source>
            <translation>MGRS and UTM references are on WGS 84.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/orders/perimeter_section.py" />
            <source>Magnetic bearing</source>
            <translation>Magnetic bearing</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Magnetic bearing without declination</source>
            <translation>Magnetic bearing without declination</translation>
        </message>
        <message>
            <location filename="core/orders/magnetic_notes.py" />
            <source>Magnetic declination stated as {stated}, not used: no date, no source or more than five years away (date {on}; source {source}). Do not walk by compass bearings.</source>
            <translation>Magnetic declination stated as {stated}, not used: no date, no source or more than five years away (date {on}; source {source}). Do not walk by compass bearings.</translation>
        </message>
        <message>
            <location filename="core/orders/magnetic_notes.py" />
            <source>Magnetic declination {used} on {day}: magnetic bearing = true bearing {turn} = grid bearing {grid_turn}. Source: {source}</source>
            <translation>Magnetic declination {used} on {day}: magnetic bearing = true bearing {turn} = grid bearing {grid_turn}. Source: {source}</translation>
        </message>
        <message>
            <location filename="core/orders/magnetic_notes.py" />
            <source>Magnetic declination {used} on {day}: magnetic bearing = true bearing {turn}. Stated as {stated} on {on}, change in a year {change}; source: {source}</source>
            <translation>Magnetic declination {used} on {day}: magnetic bearing = true bearing {turn}. Stated as {stated} on {on}, change in a year {change}; source: {source}</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="processing/state_declination.py" />
            <source>Magnetic declination, east positive</source>
            <translation>Magnetic declination, east positive</translation>
        </message>
        <message>
            <location filename="core/orders/magnetic_notes.py" />
            <source>Magnetic declination: not recorded. Do not walk by compass bearings.</source>
            <translation>Magnetic declination: not recorded. Do not walk by compass bearings.</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Major</source>
            <translation>Major</translation>
        </message>
        <message>
            <location filename="adapters/orders/filling.py" />
            <source>Make a revision, and fill in that.</source>
            <translation>Make a revision, and fill in that.</translation>
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>Make a revision, and issue that.</source>
            <translation>Make a revision, and issue that.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>Make an empty schema and name it with options=-csearch_path%3D..., or open it.</source>
            <translation>Make an empty schema and name it with options=-csearch_path%3D..., or open it.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Make it a site if work is planned there; the word is kept with the record.</source>
            <translation>Make it a site if work is planned there; the word is kept with the record.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Make sure that no landmark or benchmark is among them.</source>
            <translation>Make sure that no landmark or benchmark is among them.</translation>
        </message>
        <message>
            <location filename="gui/database_dialog.py" />
            <source>Make the connection in QGIS (Browser, PostgreSQL, New Connection) with an authentication configuration, in which the password is kept encrypted; one that is stored with the connection itself is not used. The connection is encrypted where the server offers it.</source>
            <translation>Make the connection in QGIS (Browser, PostgreSQL, New Connection) with an authentication configuration, in which the password is kept encrypted; one that is stored with the connection itself is not used. The connection is encrypted where the server offers it.</translation>
        </message>
        <message>
            <location filename="processing/create_workspace.py" />
            <source>Makes an empty workspace with all tables and rules, and the sites of the programme: a GeoPackage, or tables in a PostgreSQL database. Anything that is there already is refused, never overwritten. In a database the roles viewer, planner, information officer and administrator are made too, or the SQL is given that an administrator of the server must run; then GRANT libya_public_planner TO somebody, where the database is libya and the schema public.</source>
            <translation>Makes an empty workspace with all tables and rules, and the sites of the programme: a GeoPackage, or tables in a PostgreSQL database. Anything that is there already is refused, never overwritten. In a database the roles viewer, planner, information officer and administrator are made too, or the SQL is given that an administrator of the server must run; then GRANT libya_public_planner TO somebody, where the database is libya and the schema public.</translation>
        </message>
        <message>
            <location filename="processing/revise_task_order.py" />
            <source>Makes the order anew from the data as it stands. A draft is replaced. An issued order gets a draft of its next revision and stays in force until that one is issued.</source>
            <translation>Makes the order anew from the data as it stands. A draft is replaced. An issued order gets a draft of its next revision and stays in force until that one is issued.</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Male</source>
            <translation>Male</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Manifest</source>
            <translation>Manifest</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Manual clearance</source>
            <translation>Manual clearance</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Map the value to a code in a mapping profile.</source>
            <translation>Map the value to a code in a mapping profile.</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Mapping</source>
            <translation>Mapping</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Mapping profile</source>
            <translation>Mapping profile</translation>
        </message>
        <message>
            <location filename="processing/import_survey.py" />
            <source>Mapping profile (a file, a folder of saved ones, the name of a shipped one, or JSON)</source>
            <translation>Mapping profile (a file, a folder of saved ones, the name of a shipped one, or JSON)</translation>
        </message>
        <message>
            <location filename="processing/save_mapping.py" />
            <source>Mapping profiles (JSON)</source>
            <translation>Mapping profiles (JSON)</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Markets</source>
            <translation>Markets</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Markets nearby</source>
            <translation>Markets nearby</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Markets within {distance_m} m of it: {value}.</source>
            <translation>Markets within {distance_m} m of it: {value}.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/model/quality_codelists.py" />
            <source>Marking</source>
            <translation>Marking</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Marking and fencing</source>
            <translation>Marking and fencing</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Materials with quantities</source>
            <translation>Materials with quantities</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Measure taken</source>
            <translation>Measure taken</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Measured {measured:.0f} m². Totals of stored areas leave it out.</source>
            <translation>Measured {measured:.0f} m². Totals of stored areas leave it out.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Mechanical clearance</source>
            <translation>Mechanical clearance</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Medical contact</source>
            <translation>Medical contact</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Medical support</source>
            <translation>Medical support</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Medium</source>
            <translation>Medium</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Medium: moderate effect on operations</source>
            <translation>Medium: moderate effect on operations</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Memo field not read</source>
            <translation>Memo field not read</translation>
        </message>
        <message>
            <location filename="core/model/shared_fields.py" />
            <source>Men</source>
            <translation>Men</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>Mend the list of its turning points; the reasons are with its rows.</source>
            <translation>Mend the list of its turning points; the reasons are with its rows.</translation>
        </message>
        <message>
            <location filename="adapters/intake/taking_in.py" />
            <source>Mend what is named, or take in the parts one by one.</source>
            <translation>Mend what is named, or take in the parts one by one.</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="gui/profile_dialog.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Method</source>
            <translation>Method</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Method (empty for the profile's own)</source>
            <translation>Method (empty for the profile's own)</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_release.py" />
            <source>Method of the area</source>
            <translation>Method of the area</translation>
        </message>
        <message>
            <location filename="core/model/shared_fields.py" />
            <source>Method of the position</source>
            <translation>Method of the position</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Method, restrictions, quality and community</source>
            <translation>Method, restrictions, quality and community</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Military or police duty</source>
            <translation>Military or police duty</translation>
        </message>
        <message>
            <location filename="gui/desktop.py" />
            <location filename="gui/panel.py" />
            <source>Mine Action</source>
            <translation>Mine Action</translation>
        </message>
        <message>
            <location filename="gui/desktop.py" />
            <source>Mine Action panel</source>
            <translation>Mine Action panel</translation>
        </message>
        <message>
            <location filename="adapters/project.py" />
            <location filename="gui/messages.py" />
            <location filename="processing/algorithm.py" />
            <location filename="processing/provider.py" />
            <source>Mine action</source>
            <translation>Mine action</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Mine action operator</source>
            <translation>Mine action operator</translation>
        </message>
        <message>
            <location filename="adapters/project.py" />
            <source>Mine action plan: {site}</source>
            <translation>Mine action plan: {site}</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Mine action work</source>
            <translation>Mine action work</translation>
        </message>
        <message>
            <location filename="gui/edit_guards.py" />
            <source>Mine shall stand</source>
            <translation>Mine shall stand</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Minefield or battle record</source>
            <translation>Minefield or battle record</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Mines, type not known</source>
            <translation>Mines, type not known</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Minor</source>
            <translation>Minor</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>Minutes and seconds go up to 59.</source>
            <translation>Minutes and seconds go up to 59.</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Misclosure allowed</source>
            <translation>Misclosure allowed</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Misclosure at {point}: {distance} m (east {east} m, north {north} m), {ratio} over {length} m</source>
            <translation>Misclosure at {point}: {distance} m (east {east} m, north {north} m), {ratio} over {length} m</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Misclosure in metres</source>
            <translation>Misclosure in metres</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Misclosure of the traverse</source>
            <translation>Misclosure of the traverse</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Misclosure that is accepted, in metres</source>
            <translation>Misclosure that is accepted, in metres</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Misclosure that is accepted, n of 1:n</source>
            <translation>Misclosure that is accepted, n of 1:n</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Misclosure: not measured (no line leads back)</source>
            <translation>Misclosure: not measured (no line leads back)</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>Missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <location filename="processing/state_declination.py" />
            <source>Model or chart that it is from</source>
            <translation>Model or chart that it is from</translation>
        </message>
        <message>
            <location filename="core/model/contradictions.py" />
            <source>More casualties recorded than the accident states</source>
            <translation>More casualties recorded than the accident states</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>More of it calls for work first</source>
            <translation>More of it calls for work first</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Mosques</source>
            <translation>Mosques</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Mosques nearby</source>
            <translation>Mosques nearby</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Mosques within {distance_m} m of it: {value}.</source>
            <translation>Mosques within {distance_m} m of it: {value}.</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>Mostly by</source>
            <translation>Mostly by</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Move it to the criteria of the profile.</source>
            <translation>Move it to the criteria of the profile.</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Moved and destroyed</source>
            <translation>Moved and destroyed</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Moved to storage</source>
            <translation>Moved to storage</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>MultiLineString</source>
            <translation>MultiLineString</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>MultiPoint</source>
            <translation>MultiPoint</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>MultiPolygon</source>
            <translation>MultiPolygon</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>N was read as the northern half of the zone.</source>
            <translation>N was read as the northern half of the zone.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/print_order.py" />
            <source>NOT IN FORCE: {state}</source>
            <translation>NOT IN FORCE: {state}</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_people.py" />
            <location filename="core/model/tables_safety.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="processing/export_ranking.py" />
            <source>Name a layer, a spreadsheet or a PDF to be written.</source>
            <translation>Name a layer, a spreadsheet or a PDF to be written.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/flow.py" />
            <source>Name and function</source>
            <translation>Name and function</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Name each criterion once.</source>
            <translation>Name each criterion once.</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_people.py" />
            <location filename="core/model/tables_safety.py" />
            <location filename="core/model/tables_work.py" />
            <source>Name in Arabic</source>
            <translation>Name in Arabic</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <location filename="processing/algorithm.py" />
            <location filename="processing/fill_task_order.py" />
            <location filename="processing/issue_task_order.py" />
            <location filename="processing/repair_boundary.py" />
            <location filename="processing/resolve_held_row.py" />
            <location filename="processing/state_declination.py" />
            <source>Name of the person responsible</source>
            <translation>Name of the person responsible</translation>
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>Name one of: {offered}.</source>
            <translation>Name one of: {offered}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Name the fields in a mapping profile (field_1, field_2, …).</source>
            <translation>Name the fields in a mapping profile (field_1, field_2, …).</translation>
        </message>
        <message>
            <location filename="core/priority/profile_changes.py" />
            <source>Name the parts as the file of a profile does.</source>
            <translation>Name the parts as the file of a profile does.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Name the point it was measured from, or write “previous” where that is the one before it.</source>
            <translation>Name the point it was measured from, or write “previous” where that is the one before it.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>Name the schema in the address: options=-csearch_path%3D{schema},public</source>
            <translation>Name the schema in the address: options=-csearch_path%3D{schema},public</translation>
        </message>
        <message>
            <location filename="adapters/layouts/fonts.py" />
            <source>Names would be printed as empty boxes.</source>
            <translation>Names would be printed as empty boxes.</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>National ID</source>
            <translation>National ID</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>National authority, everything but personal data</source>
            <translation>National authority, everything but personal data</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>National authority, with personal data, under an agreement</source>
            <translation>National authority, with personal data, under an agreement</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>National mine action authority</source>
            <translation>National mine action authority</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Nationality</source>
            <translation>Nationality</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>Needed, but not delivered</source>
            <translation>Needed, but not delivered</translation>
        </message>
        <message>
            <location filename="adapters/dependencies.py" />
            <location filename="adapters/store/workspace.py" />
            <source>Needed: {packages}.</source>
            <translation>Needed: {packages}.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Neither a ranking called '{ranking}' nor another one of this site was found.</source>
            <translation>Neither a ranking called '{ranking}' nor another one of this site was found.</translation>
        </message>
        <message>
            <location filename="adapters/intake/understanding.py" />
            <source>Neither its name nor its fields ({names}) say which table it belongs to.</source>
            <translation>Neither its name nor its fields ({names}) say which table it belongs to.</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Nested shells</source>
            <translation>Nested shells</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_safety.py" />
            <source>Net explosive quantity</source>
            <translation>Net explosive quantity</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/storage.py" />
            <source>Net explosive quantity stored within {distance_m} m of it: {value} kg.</source>
            <translation>Net explosive quantity stored within {distance_m} m of it: {value} kg.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Never move or send the .gpkg file alone; use 'Copy workspace'.</source>
            <translation>Never move or send the .gpkg file alone; use 'Copy workspace'.</translation>
        </message>
        <message>
            <location filename="processing/check_workspace.py" />
            <source>New findings</source>
            <translation>New findings</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>New value</source>
            <translation>New value</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>New…</source>
            <translation>New…</translation>
        </message>
        <message>
            <location filename="adapters/widgets.py" />
            <location filename="gui/messages.py" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>No access</source>
            <translation>No access</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>No area is stored for the boundary</source>
            <translation>No area is stored for the boundary</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>No change of one weight, or of one thing known about it, brings it to rank {rank}.</source>
            <translation>No change of one weight, or of one thing known about it, brings it to rank {rank}.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>No criterion about benefit has a weight.</source>
            <translation>No criterion about benefit has a weight.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>No criterion has a weight.</source>
            <translation>No criterion has a weight.</translation>
        </message>
        <message>
            <location filename="gui/profile_criteria.py" />
            <source>No data: nobody lives there</source>
            <translation>No data: nobody lives there</translation>
        </message>
        <message>
            <location filename="gui/profile_criteria.py" />
            <source>No data: not known</source>
            <translation>No data: not known</translation>
        </message>
        <message>
            <location filename="adapters/intake/writing_lists.py" />
            <source>No field holds the ID of a hazard. It has: {names}.</source>
            <translation>No field holds the ID of a hazard. It has: {names}.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/fonts.py" />
            <source>No font on this computer can write Arabic</source>
            <translation>No font on this computer can write Arabic</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>No funded project</source>
            <translation>No funded project</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>No geometry</source>
            <translation>No geometry</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>No hazard has an estimate of its effort in team-days.</source>
            <translation>No hazard has an estimate of its effort in team-days.</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>No hazard here is open or worked on.</source>
            <translation>No hazard here is open or worked on.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/smaa.py" />
            <source>No hazard is ranked.</source>
            <translation>No hazard is ranked.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>No hazard of ranking {ranking} can be ordered</source>
            <translation>No hazard of ranking {ranking} can be ordered</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>No known operation leads from {source} to {target}.</source>
            <translation>No known operation leads from {source} to {target}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>No layer was given for "{input}": nothing is known about it for any hazard.</source>
            <translation>No layer was given for "{input}": nothing is known about it for any hazard.</translation>
        </message>
        <message>
            <location filename="core/orders/numbering.py" />
            <source>No order number was given</source>
            <translation>No order number was given</translation>
        </message>
        <message>
            <location filename="gui/profile_criteria.py" />
            <source>No request: not known</source>
            <translation>No request: not known</translation>
        </message>
        <message>
            <location filename="gui/profile_criteria.py" />
            <source>No request: nothing is blocked</source>
            <translation>No request: nothing is blocked</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>No road blocked</source>
            <translation>No road blocked</translation>
        </message>
        <message>
            <location filename="core/exchange/pending.py" />
            <source>No row is held, and no finding on delivered records is open.</source>
            <translation>No row is held, and no finding on delivered records is open.</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>No service blocked</source>
            <translation>No service blocked</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>No weights fit into these ranges.</source>
            <translation>No weights fit into these ranges.</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <location filename="gui/traverse_table.py" />
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Nobody can be sent to a place that is not known.</source>
            <translation>Nobody can be sent to a place that is not known.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/effort.py" />
            <source>Nobody has estimated how long it takes.</source>
            <translation>Nobody has estimated how long it takes.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/effort.py" />
            <source>Nobody has estimated what it costs.</source>
            <translation>Nobody has estimated what it costs.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Nobody has said how reliable the information is.</source>
            <translation>Nobody has said how reliable the information is.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Nobody has said whether it blocks a road.</source>
            <translation>Nobody has said whether it blocks a road.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Nobody has said whether it blocks services, or whether there is an alternative.</source>
            <translation>Nobody has said whether it blocks services, or whether there is an alternative.</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>Nobody has signed that policy yet.</source>
            <translation>Nobody has signed that policy yet.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Nobody measured whether the traverse closes</source>
            <translation>Nobody measured whether the traverse closes</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Non-technical survey</source>
            <translation>Non-technical survey</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Nonconformities</source>
            <translation>Nonconformities</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Nonconformity</source>
            <translation>Nonconformity</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Nonconformity ID</source>
            <translation>Nonconformity ID</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>None in the data: state it above</source>
            <translation>None in the data: state it above</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Northing</source>
            <translation>Northing</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>Not all that counted is on the map; the second page says why.</source>
            <translation>Not all that counted is on the map; the second page says why.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Not blocked</source>
            <translation>Not blocked</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Not concluded</source>
            <translation>Not concluded</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Not dealt with yet</source>
            <translation>Not dealt with yet</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_margin.py" />
            <source>Not for navigation inside the hazardous area.</source>
            <translation>Not for navigation inside the hazardous area.</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Not fuzed</source>
            <translation>Not fuzed</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Not in this delivery of one site, because they belong to none: {count}</source>
            <translation>Not in this delivery of one site, because they belong to none: {count}</translation>
        </message>
        <message>
            <location filename="adapters/widgets.py" />
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>Not known or only guessed: {open}.</source>
            <translation>Not known or only guessed: {open}.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Not measured: {criteria}.</source>
            <translation>Not measured: {criteria}.</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Not ranked yet. “Rank” measures and ranks.</source>
            <translation>Not ranked yet. “Rank” measures and ranks.</translation>
        </message>
        <message>
            <location filename="core/orders/gap_section.py" />
            <location filename="processing/fill_task_order.py" />
            <location filename="processing/issue_task_order.py" />
            <source>Not recorded or open</source>
            <translation>Not recorded or open</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>Not recorded or open: {gaps}.</source>
            <translation>Not recorded or open: {gaps}.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Not released by this profile: {count}</source>
            <translation>Not released by this profile: {count}</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>Not understood ({count})</source>
            <translation>Not understood ({count})</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/work_codelists.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Nothing can have changed since then</source>
            <translation>Nothing can have changed since then</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Nothing is known about "{criterion}" for any hazard; it tells none apart.</source>
            <translation>Nothing is known about "{criterion}" for any hazard; it tells none apart.</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>Nothing is left open.</source>
            <translation>Nothing is left open.</translation>
        </message>
        <message>
            <location filename="core/priority/compare.py" />
            <source>Nothing moved it</source>
            <translation>Nothing moved it</translation>
        </message>
        <message>
            <location filename="adapters/intake/taking_in.py" />
            <source>Nothing of {file} could be taken in</source>
            <translation>Nothing of {file} could be taken in</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <location filename="core/location/traverse.py" />
            <source>Nothing was adjusted. Check the bearings, their north, and the distances.</source>
            <translation>Nothing was adjusted. Check the bearings, their north, and the distances.</translation>
        </message>
        <message>
            <location filename="processing/export_ranking.py" />
            <source>Nothing was asked for</source>
            <translation>Nothing was asked for</translation>
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>Nothing was assumed. Choose the system, or ask the sender for it.</source>
            <translation>Nothing was assumed. Choose the system, or ask the sender for it.</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <location filename="core/location/typed.py" />
            <source>Nothing was guessed. Type it as it stands in the report, with its letters.</source>
            <translation>Nothing was guessed. Type it as it stands in the report, with its letters.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>Nothing was guessed. Type the whole reference as it stands in the report.</source>
            <translation>Nothing was guessed. Type the whole reference as it stands in the report.</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Nothing was lost or held back.</source>
            <translation>Nothing was lost or held back.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Nothing was moved. Ask the sender in which zone the coordinates are.</source>
            <translation>Nothing was moved. Ask the sender in which zone the coordinates are.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>Nothing was printed. Please report this as an error of the plugin.</source>
            <translation>Nothing was printed. Please report this as an error of the plugin.</translation>
        </message>
        <message>
            <location filename="adapters/conflicts.py" />
            <source>Nothing was saved, and nothing that you typed is lost. Look at what was changed, then say which shall stand.</source>
            <translation>Nothing was saved, and nothing that you typed is lost. Look at what was changed, then say which shall stand.</translation>
        </message>
        <message>
            <location filename="gui/edit_guards.py" />
            <source>Now save the layer again.</source>
            <translation>Now save the layer again.</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_safety.py" />
            <location filename="gui/value_pages.py" />
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Number of sessions</source>
            <translation>Number of sessions</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Number that a shapefile cannot hold</source>
            <translation>Number that a shapefile cannot hold</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>Numbers on hazards are ranks, dark ones come first. Dashed: how far the criteria look. Circles: what counted, with its distance.</source>
            <translation>Numbers on hazards are ranks, dark ones come first. Dashed: how far the criteria look. Circles: what counted, with its distance.</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Occupation</source>
            <translation>Occupation</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/cover.py" />
            <source>Of its ground {value} % is built up.</source>
            <translation>Of its ground {value} % is built up.</translation>
        </message>
        <message>
            <location filename="gui/value_dialog.py" />
            <source>Of the ranking shown. Known: {known}, not known: {missing}.</source>
            <translation>Of the ranking shown. Known: {known}, not known: {missing}.</translation>
        </message>
        <message>
            <location filename="gui/before_after.py" />
            <source>Offered repair: each crossing changes sides</source>
            <translation>Offered repair: each crossing changes sides</translation>
        </message>
        <message>
            <location filename="gui/before_after.py" />
            <source>Offered repair: keep all ground inside the boundary</source>
            <translation>Offered repair: keep all ground inside the boundary</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Old value</source>
            <translation>Old value</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/smaa.py" />
            <source>On nothing: any weights</source>
            <translation>On nothing: any weights</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/smaa.py" />
            <source>On the order of the weights</source>
            <translation>On the order of the weights</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/smaa.py" />
            <source>On the ranges that the profile states</source>
            <translation>On the ranges that the profile states</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>One order over all hazards</source>
            <translation>One order over all hazards</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>Only hazards that were open or worked on at the time are ranked.</source>
            <translation>Only hazards that were open or worked on at the time are ranked.</translation>
        </message>
        <message>
            <location filename="gui/fall_map.py" />
            <source>Only the rows</source>
            <translation>Only the rows</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Only what changed since (delivery number or date)</source>
            <translation>Only what changed since (delivery number or date)</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Only where the data has none of its own.</source>
            <translation>Only where the data has none of its own.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/model/quality_codelists.py" />
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <location filename="gui/ranking_choice.py" />
            <location filename="processing/open_ranking.py" />
            <source>Open a saved ranking</source>
            <translation>Open a saved ranking</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Open findings</source>
            <translation>Open findings</translation>
        </message>
        <message>
            <location filename="adapters/finding_marks.py" />
            <source>Open findings: {severity}</source>
            <translation>Open findings: {severity}</translation>
        </message>
        <message>
            <location filename="gui/profile_box.py" />
            <source>Open profile</source>
            <translation>Open profile</translation>
        </message>
        <message>
            <location filename="gui/profile_box.py" />
            <source>Open profile…</source>
            <translation>Open profile…</translation>
        </message>
        <message>
            <location filename="gui/ranking_choice.py" />
            <source>Open ranking</source>
            <translation>Open ranking</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Open stack</source>
            <translation>Open stack</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>Open the list from the held rows, or enter the turning points.</source>
            <translation>Open the list from the held rows, or enter the turning points.</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Open the workspace of the list again, then save; nothing typed is lost.</source>
            <translation>Open the workspace of the list again, then save; nothing typed is lost.</translation>
        </message>
        <message>
            <location filename="gui/database_dialog.py" />
            <location filename="gui/panel.py" />
            <source>Open workspace</source>
            <translation>Open workspace</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>OpenDocument spreadsheet</source>
            <translation>OpenDocument spreadsheet</translation>
        </message>
        <message>
            <location filename="processing/open_ranking.py" />
            <source>Opens a saved ranking as it was made, without measuring again. The layers that it was made from are looked for where they were, and used only if they hold what they held: so that one can see again what counted for a rank. Which of them are gone or have changed since is said. Its policy can be written as a file.</source>
            <translation>Opens a saved ranking as it was made, without measuring again. The layers that it was made from are looked for where they were, and used only if they hold what they held: so that one can see again what counted for a rank. Which of them are gone or have changed since is said. Its policy can be written as a file.</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <location filename="gui/ranking_actions.py" />
            <source>Open…</source>
            <translation>Open…</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Operations for this datum: {codes}.</source>
            <translation>Operations for this datum: {codes}.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Operations of this datum: {names}.</source>
            <translation>Operations of this datum: {names}.</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <location filename="core/orders/staleness.py" />
            <source>Operator</source>
            <translation>Operator</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Operator, what the work needs</source>
            <translation>Operator, what the work needs</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="processing/fill_task_order.py" />
            <location filename="processing/issue_task_order.py" />
            <location filename="processing/print_task_order.py" />
            <location filename="processing/revise_task_order.py" />
            <source>Order number</source>
            <translation>Order number</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>Order numbers, separated by commas</source>
            <translation>Order numbers, separated by commas</translation>
        </message>
        <message>
            <location filename="adapters/orders/filling.py" />
            <source>Order {number} can no longer be filled in</source>
            <translation>Order {number} can no longer be filled in</translation>
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>Order {number} cannot be issued</source>
            <translation>Order {number} cannot be issued</translation>
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>Order {number} cannot be revised</source>
            <translation>Order {number} cannot be revised</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>Order {number} does not say all that its team must know</source>
            <translation>Order {number} does not say all that its team must know</translation>
        </message>
        <message>
            <location filename="core/orders/kinds.py" />
            <source>Order {number}, revision {revision}: changed since it was made: {hazards}.</source>
            <translation>Order {number}, revision {revision}: changed since it was made: {hazards}.</translation>
        </message>
        <message>
            <location filename="core/orders/kinds.py" />
            <source>Order {number}, revision {revision}: {reason}</source>
            <translation>Order {number}, revision {revision}: {reason}</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Order {orders} covers it.</source>
            <translation>Order {orders} covers it.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Ordered</source>
            <translation>Ordered</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>Orders created</source>
            <translation>Orders created</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_safety.py" />
            <location filename="core/model/tables_work.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Organisation code</source>
            <translation>Organisation code</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Organisation inspected</source>
            <translation>Organisation inspected</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Organisation inspecting</source>
            <translation>Organisation inspecting</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/model/people_codelists.py" />
            <location filename="core/model/quality_codelists.py" />
            <location filename="core/model/safety_codelists.py" />
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Other fields of the source</source>
            <translation>Other fields of the source</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Other hazards: none recorded within {radius}. None recorded is not safe.</source>
            <translation>Other hazards: none recorded within {radius}. None recorded is not safe.</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Other names</source>
            <translation>Other names</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing.py" />
            <source>Other records refer to {count} of them: {codes}.</source>
            <translation>Other records refer to {count} of them: {codes}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/typed_list.py" />
            <source>Other tables can be taken in by “Import survey data”.</source>
            <translation>Other tables can be taken in by “Import survey data”.</translation>
        </message>
        <message>
            <location filename="processing/ranking_algorithm.py" />
            <source>Other weights (JSON by criterion)</source>
            <translation>Other weights (JSON by criterion)</translation>
        </message>
        <message>
            <location filename="core/mappack/release_symbols.py" />
            <source>Other worksite point</source>
            <translation>Other worksite point</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Outside Libya</source>
            <translation>Outside Libya</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Outside the site</source>
            <translation>Outside the site</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Overlaps a hazard of the workspace</source>
            <translation>Overlaps a hazard of the workspace</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Overlaps another row</source>
            <translation>Overlaps another row</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Overlaps land that was released</source>
            <translation>Overlaps land that was released</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Ownership of the land</source>
            <translation>Ownership of the land</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <source>P-code</source>
            <translation>P-code</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>PROMETHEE II</source>
            <translation>PROMETHEE II</translation>
        </message>
        <message>
            <location filename="core/priority/methods/promethee.py" />
            <source>PROMETHEE compares hazards in pairs: adding a hazard can turn the order of two others round.</source>
            <translation>PROMETHEE compares hazards in pairs: adding a hazard can turn the order of two others round.</translation>
        </message>
        <message>
            <location filename="processing/export_ranking.py" />
            <location filename="processing/print_task_order.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Paramedic post</source>
            <translation>Paramedic post</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Parking</source>
            <translation>Parking</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>Part of a list would be another boundary.</source>
            <translation>Part of a list would be another boundary.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>Part of a list would be another boundary. Mend that row.</source>
            <translation>Part of a list would be another boundary. Mend that row.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Part of the delivery was not taken in</source>
            <translation>Part of the delivery was not taken in</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Part of the shapefile is missing</source>
            <translation>Part of the shapefile is missing</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Part of the workspace lies in a second file</source>
            <translation>Part of the workspace lies in a second file</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Parts of one polygon overlap</source>
            <translation>Parts of one polygon overlap</translation>
        </message>
        <message>
            <location filename="core/exchange/pending.py" />
            <source>Parts of received survey data that could not be read: {count}</source>
            <translation>Parts of received survey data that could not be read: {count}</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Parts only</source>
            <translation>Parts only</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Parts {first} and {second} overlap by {share:.0%} of the smaller one.</source>
            <translation>Parts {first} and {second} overlap by {share:.0%} of the smaller one.</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Passed</source>
            <translation>Passed</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Passed under conditions</source>
            <translation>Passed under conditions</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>People hurt within {distance_m} m of it, older accidents less: {value}.</source>
            <translation>People hurt within {distance_m} m of it, older accidents less: {value}.</translation>
        </message>
        <message>
            <location filename="gui/inputs_dialog.py" />
            <location filename="processing/rank_hazards.py" />
            <source>People in the cell</source>
            <translation>People in the cell</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/storage.py" />
            <source>People near stored explosives</source>
            <translation>People near stored explosives</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/people.py" />
            <source>People nearby</source>
            <translation>People nearby</translation>
        </message>
        <message>
            <location filename="gui/inputs_dialog.py" />
            <location filename="processing/rank_hazards.py" />
            <source>People per km²</source>
            <translation>People per km²</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/storage.py" />
            <source>People who live within the quantity distance of the explosives stored there (IATG 02.20, {factor} m for each cube root of a kilogram): {value}. A guide only: the EOD officer and the authority decide on distances.</source>
            <translation>People who live within the quantity distance of the explosives stored there (IATG 02.20, {factor} m for each cube root of a kilogram): {value}. A guide only: the EOD officer and the authority decide on distances.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/people.py" />
            <source>People who live within {distance_m} m of it: {value}.</source>
            <translation>People who live within {distance_m} m of it: {value}.</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Perimeter marking</source>
            <translation>Perimeter marking</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Permanent survey marker</source>
            <translation>Permanent survey marker</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Person-hours</source>
            <translation>Person-hours</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Personal data held back</source>
            <translation>Personal data held back</translation>
        </message>
        <message>
            <location filename="core/model/shared_fields.py" />
            <source>Persons with disabilities among them</source>
            <translation>Persons with disabilities among them</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_people.py" />
            <location filename="core/orders/document.py" />
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Place as far as known (EPSG:4326)</source>
            <translation>Place as far as known (EPSG:4326)</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Place in Arabic</source>
            <translation>Place in Arabic</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Place that is no site of the workspace</source>
            <translation>Place that is no site of the workspace</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>Places risen</source>
            <translation>Places risen</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>Places risen are counted among the hazards of both rankings alone: new ones move nobody.</source>
            <translation>Places risen are counted among the hazards of both rankings alone: new ones move nobody.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Plan approved</source>
            <translation>Plan approved</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Plan submitted</source>
            <translation>Plan submitted</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="core/orders/minimum.py" />
            <source>Planned start</source>
            <translation>Planned start</translation>
        </message>
        <message>
            <location filename="core/model/roles.py" />
            <source>Planner</source>
            <translation>Planner</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Playing</source>
            <translation>Playing</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Please wait until the present work is done.</source>
            <translation>Please wait until the present work is done.</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Point</source>
            <translation>Point</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Point {name} cannot be placed.</source>
            <translation>Point {name} cannot be placed.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Points are measured from one another in a circle</source>
            <translation>Points are measured from one another in a circle</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/priority/compare.py" />
            <source>Policy</source>
            <translation>Policy</translation>
        </message>
        <message>
            <location filename="core/priority/compare.py" />
            <source>Policy and data</source>
            <translation>Policy and data</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Polygon</source>
            <translation>Polygon</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Polygon with fewer than three corners</source>
            <translation>Polygon with fewer than three corners</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Population raster</source>
            <translation>Population raster</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Port, airport or railway</source>
            <translation>Port, airport or railway</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Position (MGRS)</source>
            <translation>Position (MGRS)</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <source>Position of this task</source>
            <translation>Position of this task</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Posters and leaflets</source>
            <translation>Posters and leaflets</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>PostgreSQL connection…</source>
            <translation>PostgreSQL connection…</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Power</source>
            <translation>Power</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Power, water and other services: {value}.</source>
            <translation>Power, water and other services: {value}.</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Presentation to a group</source>
            <translation>Presentation to a group</translation>
        </message>
        <message>
            <location filename="processing/preview_import.py" />
            <source>Preview (JSON)</source>
            <translation>Preview (JSON)</translation>
        </message>
        <message>
            <location filename="processing/preview_import.py" />
            <source>Preview of an import</source>
            <translation>Preview of an import</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Preview…</source>
            <translation>Preview…</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Previous delivery to this receiver: {code}, sequence {sequence}</source>
            <translation>Previous delivery to this receiver: {code}, sequence {sequence}</translation>
        </message>
        <message>
            <location filename="core/priority/shipped.py" />
            <source>PriSMA-like: count × weight</source>
            <translation>PriSMA-like: count × weight</translation>
        </message>
        <message>
            <location filename="gui/print_dialog.py" />
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <location filename="gui/print_dialog.py" />
            <location filename="processing/print_task_order.py" />
            <source>Print task order</source>
            <translation>Print task order</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_margin.py" />
            <source>Printed without a base map.</source>
            <translation>Printed without a base map.</translation>
        </message>
        <message>
            <location filename="processing/print_task_order.py" />
            <source>Prints an order with its turning points, a location map and a task map to a PDF. The base map may be layers of the project, or files and folders. Nothing is printed where a hazard would be missing from a map, or a layer of the base map is broken. ORDER may name a revision: TRI-2026-0001/2.</source>
            <translation>Prints an order with its turning points, a location map and a task map to a PDF. The base map may be layers of the project, or files and folders. Nothing is printed where a hazard would be missing from a map, or a layer of the base map is broken. ORDER may name a revision: TRI-2026-0001/2.</translation>
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Priorities</source>
            <translation>Priorities</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Prioritised</source>
            <translation>Prioritised</translation>
        </message>
        <message>
            <location filename="adapters/ranked_layer.py" />
            <location filename="core/model/tables_people.py" />
            <location filename="core/orders/document.py" />
            <source>Priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Private</source>
            <translation>Private</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Procedure not kept</source>
            <translation>Procedure not kept</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Procedures and assets</source>
            <translation>Procedures and assets</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Product ID</source>
            <translation>Product ID</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Product lies outside its hazard</source>
            <translation>Product lies outside its hazard</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Product on land of another product</source>
            <translation>Product on land of another product</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Product passed QC with a critical nonconformity open</source>
            <translation>Product passed QC with a critical nonconformity open</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Productive land not in use</source>
            <translation>Productive land not in use</translation>
        </message>
        <message>
            <location filename="adapters/store/write_checks.py" />
            <source>Products of one hazard may not share land</source>
            <translation>Products of one hazard may not share land</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Products of one hazard overlap</source>
            <translation>Products of one hazard overlap</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Products of one hazard overlap by a sliver</source>
            <translation>Products of one hazard overlap by a sliver</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="gui/profile_box.py" />
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <location filename="processing/save_profile.py" />
            <source>Profile (name of a shipped one, or a file)</source>
            <translation>Profile (name of a shipped one, or a file)</translation>
        </message>
        <message>
            <location filename="processing/ranking_algorithm.py" />
            <source>Profile (name; empty for any)</source>
            <translation>Profile (name; empty for any)</translation>
        </message>
        <message>
            <location filename="processing/save_profile.py" />
            <source>Profile file</source>
            <translation>Profile file</translation>
        </message>
        <message>
            <location filename="gui/profile_box.py" />
            <source>Profile saved; its fingerprint is {fingerprint}.</source>
            <translation>Profile saved; its fingerprint is {fingerprint}.</translation>
        </message>
        <message>
            <location filename="gui/profile_box.py" />
            <source>Profiles (*.json)</source>
            <translation>Profiles (*.json)</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Progress report</source>
            <translation>Progress report</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Progress reports</source>
            <translation>Progress reports</translation>
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Project</source>
            <translation>Project</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Propose from the data</source>
            <translation>Propose from the data</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Proposed, or as saved</source>
            <translation>Proposed, or as saved</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Protective equipment</source>
            <translation>Protective equipment</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <location filename="core/model/people_codelists.py" />
            <source>Public</source>
            <translation>Public</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Public, counts by district</source>
            <translation>Public, counts by district</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="processing/send_delivery.py" />
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>Put criteria of which the order is open into one group.</source>
            <translation>Put criteria of which the order is open into one group.</translation>
        </message>
        <message>
            <location filename="core/orders/gap_section.py" />
            <source>Put in force without being issued by this plugin, with these not recorded or open: {gaps}.</source>
            <translation>Put in force without being issued by this plugin, with these not recorded or open: {gaps}.</translation>
        </message>
        <message>
            <location filename="core/orders/gap_section.py" />
            <source>Put in force without being issued by this plugin, with what is not recorded or open in the table below.</source>
            <translation>Put in force without being issued by this plugin, with what is not recorded or open in the table below.</translation>
        </message>
        <message>
            <location filename="core/orders/gap_section.py" />
            <source>Put in force without being issued by this plugin.</source>
            <translation>Put in force without being issued by this plugin.</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>Put the rows in order, each number once.</source>
            <translation>Put the rows in order, each number once.</translation>
        </message>
        <message>
            <location filename="processing/compare_rankings.py" />
            <source>Puts two saved rankings side by side: for each hazard its ranks, how many places it rose, how much of that came from the policy and how much from the data, and by criterion what its score gained.</source>
            <translation>Puts two saved rankings side by side: for each hazard its ranks, how many places it rose, how much of that came from the policy and how much from the data, and by criterion what its score gained.</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>QC by</source>
            <translation>QC by</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <location filename="core/model/work_codelists.py" />
            <source>QC failed</source>
            <translation>QC failed</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <location filename="core/model/work_codelists.py" />
            <source>QC passed</source>
            <translation>QC passed</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>QGIS cannot open {file}.</source>
            <translation>QGIS cannot open {file}.</translation>
        </message>
        <message>
            <location filename="adapters/database_login.py" />
            <source>QGIS does not give the login</source>
            <translation>QGIS does not give the login</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>Quality</source>
            <translation>Quality</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Quality assurance and control</source>
            <translation>Quality assurance and control</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Quality assurance, external</source>
            <translation>Quality assurance, external</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Quality assurance, internal</source>
            <translation>Quality assurance, internal</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Quality control</source>
            <translation>Quality control</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Quality control of finished land</source>
            <translation>Quality control of finished land</translation>
        </message>
        <message>
            <location filename="core/mappack/release_symbols.py" />
            <location filename="core/model/tables_quality.py" />
            <source>Quality visit</source>
            <translation>Quality visit</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Quality visits</source>
            <translation>Quality visits</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Radio or television</source>
            <translation>Radio or television</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="gui/tabs/priorities.py" />
            <location filename="processing/explain_rank.py" />
            <source>Rank</source>
            <translation>Rank</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/linear.py" />
            <source>Rank by the weighted additive value to see between which weights the ranks stay.</source>
            <translation>Rank by the weighted additive value to see between which weights the ranks stay.</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Rank hazards</source>
            <translation>Rank hazards</translation>
        </message>
        <message>
            <location filename="gui/import_result.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>Rank the hazards</source>
            <translation>Rank the hazards</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Rank the hazards again, or name hazards.</source>
            <translation>Rank the hazards again, or name hazards.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <location filename="core/priority/stored.py" />
            <source>Rank the hazards again.</source>
            <translation>Rank the hazards again.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Rank the hazards of the site first, or name hazards.</source>
            <translation>Rank the hazards of the site first, or name hazards.</translation>
        </message>
        <message>
            <location filename="adapters/rankings.py" />
            <source>Rank the hazards of the site first.</source>
            <translation>Rank the hazards of the site first.</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>Rank to move it to (next step if 0)</source>
            <translation>Rank to move it to (next step if 0)</translation>
        </message>
        <message>
            <location filename="gui/value_dialog.py" />
            <source>Rank with this criterion and these settings, and the hazards' own numbers are shown here.</source>
            <translation>Rank with this criterion and these settings, and the hazards' own numbers are shown here.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/charts.py" />
            <source>Rank {rank}</source>
            <translation>Rank {rank}</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Ranked</source>
            <translation>Ranked</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Ranked hazards</source>
            <translation>Ranked hazards</translation>
        </message>
        <message>
            <location filename="adapters/ranking_standing.py" />
            <source>Ranked hazards that are closed or voided since: {count} ({codes}).</source>
            <translation>Ranked hazards that are closed or voided since: {count} ({codes}).</translation>
        </message>
        <message>
            <location filename="adapters/ranking_standing.py" />
            <source>Ranked hazards that have changed since: {count} ({codes}).</source>
            <translation>Ranked hazards that have changed since: {count} ({codes}).</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="gui/create_orders_dialog.py" />
            <location filename="gui/ranking_choice.py" />
            <source>Ranking</source>
            <translation>Ranking</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>Ranking (empty for the newest of the site)</source>
            <translation>Ranking (empty for the newest of the site)</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="processing/open_ranking.py" />
            <location filename="processing/rank_hazards.py" />
            <location filename="processing/save_ranking.py" />
            <source>Ranking ID</source>
            <translation>Ranking ID</translation>
        </message>
        <message>
            <location filename="processing/open_ranking.py" />
            <location filename="processing/ranking_algorithm.py" />
            <source>Ranking ID (empty for the newest one)</source>
            <translation>Ranking ID (empty for the newest one)</translation>
        </message>
        <message>
            <location filename="processing/compare_rankings.py" />
            <source>Ranking after (ID)</source>
            <translation>Ranking after (ID)</translation>
        </message>
        <message>
            <location filename="processing/compare_rankings.py" />
            <source>Ranking before (ID)</source>
            <translation>Ranking before (ID)</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Rankings</source>
            <translation>Rankings</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Rankings are computed here from a profile, so that every rank can be explained.</source>
            <translation>Rankings are computed here from a profile, so that every rank can be explained.</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Ranks the open and worked-on hazards of a site. What is not known is not counted as zero: it widens the interval of the score and is listed. The ranking is saved in the workspace with its profile's fingerprint.</source>
            <translation>Ranks the open and worked-on hazards of a site. What is not known is not counted as zero: it widens the interval of the score and is listed. The ranking is saved in the workspace with its profile's fingerprint.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/charts.py" />
            <source>Ranks {first} to {last}</source>
            <translation>Ranks {first} to {last}</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>Read as</source>
            <translation>Read as</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Read from a map or image</source>
            <translation>Read from a map or image</translation>
        </message>
        <message>
            <location filename="core/survey/reading/text_table.py" />
            <source>Reading stopped near line {line}: {error}.</source>
            <translation>Reading stopped near line {line}: {error}.</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Reading the delivery…</source>
            <translation>Reading the delivery…</translation>
        </message>
        <message>
            <location filename="processing/preview_import.py" />
            <source>Reads survey data as the import does and says what it would be taken for: the table, the coordinate system, the encoding, which column each field comes from and how that was found, which values mean no code, and the first rows. QUESTIONS counts what is not known or only guessed; it is 0 for a delivery whose mapping was saved and fits. Nothing is written to a workspace. PREVIEW is JSON; the profile of each layer in it can be changed and given to the import as its mapping profile.</source>
            <translation>Reads survey data as the import does and says what it would be taken for: the table, the coordinate system, the encoding, which column each field comes from and how that was found, which values mean no code, and the first rows. QUESTIONS counts what is not known or only guessed; it is 0 for a delivery whose mapping was saved and fits. Nothing is written to a workspace. PREVIEW is JSON; the profile of each layer in it can be changed and given to the import as its mapping profile.</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="gui/findings_dialog.py" />
            <location filename="gui/held_rows_dialog.py" />
            <location filename="gui/issue_dialog.py" />
            <location filename="gui/sign_dialog.py" />
            <location filename="gui/traverse_dialog.py" />
            <location filename="processing/accept_findings.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <location filename="processing/repair_boundary.py" />
            <location filename="processing/resolve_held_row.py" />
            <location filename="processing/revise_task_order.py" />
            <location filename="processing/save_ranking.py" />
            <location filename="processing/undo_import.py" />
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Reason for a correction</source>
            <translation>Reason for a correction</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Reason for accepting</source>
            <translation>Reason for accepting</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Reason for the decision</source>
            <translation>Reason for the decision</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Reason for the revision</source>
            <translation>Reason for the revision</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <location filename="core/model/tables_quality.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_work.py" />
            <source>Reason for the state</source>
            <translation>Reason for the state</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Reason for undoing</source>
            <translation>Reason for undoing</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Reason for voiding</source>
            <translation>Reason for voiding</translation>
        </message>
        <message>
            <location filename="processing/issue_task_order.py" />
            <source>Reason to issue it with what is not recorded or open</source>
            <translation>Reason to issue it with what is not recorded or open</translation>
        </message>
        <message>
            <location filename="processing/save_profile.py" />
            <source>Reason, if it is to be signed</source>
            <translation>Reason, if it is to be signed</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Reason, if the ranking is to be signed</source>
            <translation>Reason, if the ranking is to be signed</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Reasons</source>
            <translation>Reasons</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>Reasons why it is still held</source>
            <translation>Reasons why it is still held</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Receipt received on</source>
            <translation>Receipt received on</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="processing/send_delivery.py" />
            <source>Receiver</source>
            <translation>Receiver</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Receiver's schema (JSON)</source>
            <translation>Receiver's schema (JSON)</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Receiving hospital</source>
            <translation>Receiving hospital</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <source>Receiving hospital in Arabic</source>
            <translation>Receiving hospital in Arabic</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Recipient</source>
            <translation>Recipient</translation>
        </message>
        <message>
            <location filename="core/priority/shipped.py" />
            <source>Reconstruction</source>
            <translation>Reconstruction</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="processing/resolve_held_row.py" />
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <location filename="processing/repair_boundary.py" />
            <source>Record (ID)</source>
            <translation>Record (ID)</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Record ID</source>
            <translation>Record ID</translation>
        </message>
        <message>
            <location filename="core/model/standing.py" />
            <source>Record breaks a rule of the workspace</source>
            <translation>Record breaks a rule of the workspace</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Record new evidence as a new hazard that supersedes the old one.</source>
            <translation>Record new evidence as a new hazard that supersedes the old one.</translation>
        </message>
        <message>
            <location filename="core/model/standing.py" />
            <source>Record refers to a voided one</source>
            <translation>Record refers to a voided one</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Record that it became</source>
            <translation>Record that it became</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Record that the sender voided</source>
            <translation>Record that the sender voided</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Record the evidence, or find out whether it is an SHA.</source>
            <translation>Record the evidence, or find out whether it is an SHA.</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Record the missing products, or a new hazard for the land that remains.</source>
            <translation>Record the missing products, or a new hazard for the land that remains.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Record without a place on the map</source>
            <translation>Record without a place on the map</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Recorded</source>
            <translation>Recorded</translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <source>Recorded meanwhile: {value}</source>
            <translation>Recorded meanwhile: {value}</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>Records</source>
            <translation>Records</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Records and documents</source>
            <translation>Records and documents</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Records delivered</source>
            <translation>Records delivered</translation>
        </message>
        <message>
            <location filename="processing/undo_import.py" />
            <source>Records kept as they are</source>
            <translation>Records kept as they are</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Records of no site</source>
            <translation>Records of no site</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing.py" />
            <source>Records of this import are in use</source>
            <translation>Records of this import are in use</translation>
        </message>
        <message>
            <location filename="processing/undo_import.py" />
            <source>Records restored</source>
            <translation>Records restored</translation>
        </message>
        <message>
            <location filename="processing/undo_import.py" />
            <source>Records voided</source>
            <translation>Records voided</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Records without a number in {field}: {count}. Some programs show a blank as 0: field {no_value} names them</source>
            <translation>Records without a number in {field}: {count}. Some programs show a blank as 0: field {no_value} names them</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Records without a place on the map</source>
            <translation>Records without a place on the map</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Records without an ID of their own</source>
            <translation>Records without an ID of their own</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Redraw one of the two along the other's boundary (snapping).</source>
            <translation>Redraw one of the two along the other's boundary (snapping).</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Reduced area</source>
            <translation>Reduced area</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Reference of the report</source>
            <translation>Reference of the report</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Reference that fits several records</source>
            <translation>Reference that fits several records</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Referenced record is held itself</source>
            <translation>Referenced record is held itself</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Referenced record is not in the workspace</source>
            <translation>Referenced record is not in the workspace</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>References to records that are not in this delivery</source>
            <translation>References to records that are not in this delivery</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Referred to</source>
            <translation>Referred to</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="processing/send_delivery.py" />
            <source>Release profile</source>
            <translation>Release profile</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Released</source>
            <translation>Released</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Released by</source>
            <translation>Released by</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Reliability</source>
            <translation>Reliability</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/priority/criteria/evidence.py" />
            <source>Reliability of the information</source>
            <translation>Reliability of the information</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Reliability of what is known about it: {value}.</source>
            <translation>Reliability of what is known about it: {value}.</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_people.py" />
            <location filename="core/model/tables_quality.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_safety.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/__init__.py" />
            <source>Remove it from the profile, or update the plugin.</source>
            <translation>Remove it from the profile, or update the plugin.</translation>
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>Remove it from the profile.</source>
            <translation>Remove it from the profile.</translation>
        </message>
        <message>
            <location filename="adapters/store/copy_text.py" />
            <source>Remove it from the source.</source>
            <translation>Remove it from the source.</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Remove line</source>
            <translation>Remove line</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>Remove row</source>
            <translation>Remove row</translation>
        </message>
        <message>
            <location filename="adapters/intake/taking_in.py" />
            <source>Rename or unpack it, then take it in by itself.</source>
            <translation>Rename or unpack it, then take it in by itself.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>Rename the file, then take it in.</source>
            <translation>Rename the file, then take it in.</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Rendered safe</source>
            <translation>Rendered safe</translation>
        </message>
        <message>
            <location filename="processing/repair_boundary.py" />
            <source>Repair a boundary</source>
            <translation>Repair a boundary</translation>
        </message>
        <message>
            <location filename="processing/repair_boundary.py" />
            <location filename="processing/resolve_held_row.py" />
            <source>Repair of an invalid polygon</source>
            <translation>Repair of an invalid polygon</translation>
        </message>
        <message>
            <location filename="gui/repair_box.py" />
            <source>Repair the boundary</source>
            <translation>Repair the boundary</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>Repair the layer, or leave it out. Nothing was printed.</source>
            <translation>Repair the layer, or leave it out. Nothing was printed.</translation>
        </message>
        <message>
            <location filename="adapters/boundary_repairs.py" />
            <source>Repairing a boundary needs a name and a reason</source>
            <translation>Repairing a boundary needs a name and a reason</translation>
        </message>
        <message>
            <location filename="processing/repair_boundary.py" />
            <source>Repairs the invalid boundary of a record in the workspace by the way that was decided on: “structure” keeps all ground inside the boundary, with “linework” every crossing of the boundary changes sides. Who decided, why, and both areas are kept as a finding, the boundary as it was in the log of changes.</source>
            <translation>Repairs the invalid boundary of a record in the workspace by the way that was decided on: “structure” keeps all ground inside the boundary, with “linework” every crossing of the boundary changes sides. Who decided, why, and both areas are kept as a finding, the boundary as it was in the log of changes.</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Repeated Point</source>
            <translation>Repeated Point</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>Report (JSON)</source>
            <translation>Report (JSON)</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Report ID</source>
            <translation>Report ID</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Reported area</source>
            <translation>Reported area</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Reported area differs from the polygon</source>
            <translation>Reported area differs from the polygon</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Reported by</source>
            <translation>Reported by</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Reported on</source>
            <translation>Reported on</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Reported {reported:.0f} m², computed {computed:.0f} m².</source>
            <translation>Reported {reported:.0f} m², computed {computed:.0f} m².</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>Reproject it to EPSG:4326 with a known datum operation first.</source>
            <translation>Reproject it to EPSG:4326 with a known datum operation first.</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Reproject them to EPSG:4326 with a known datum operation first.</source>
            <translation>Reproject them to EPSG:4326 with a known datum operation first.</translation>
        </message>
        <message>
            <location filename="core/mappack/release_symbols.py" />
            <location filename="core/model/tables_people.py" />
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Request ID</source>
            <translation>Request ID</translation>
        </message>
        <message>
            <location filename="core/model/contradictions.py" />
            <source>Request says that services are blocked and that none is</source>
            <translation>Request says that services are blocked and that none is</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Requested by</source>
            <translation>Requested by</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Requested on</source>
            <translation>Requested on</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="core/model/tables_people.py" />
            <location filename="core/priority/inputs.py" />
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Required value is missing</source>
            <translation>Required value is missing</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Requirement</source>
            <translation>Requirement</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Residual risk and its management</source>
            <translation>Residual risk and its management</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Rest area</source>
            <translation>Rest area</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Restrictions</source>
            <translation>Restrictions</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <location filename="core/model/tables_work.py" />
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Returned for correction</source>
            <translation>Returned for correction</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Returnees and displaced people</source>
            <translation>Returnees and displaced people</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/displaced.py" />
            <source>Returnees and displaced people nearby</source>
            <translation>Returnees and displaced people nearby</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/displaced.py" />
            <source>Returnees and displaced people within {distance_m} m of it: {value}.</source>
            <translation>Returnees and displaced people within {distance_m} m of it: {value}.</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Returning home or cleaning the house</source>
            <translation>Returning home or cleaning the house</translation>
        </message>
        <message>
            <location filename="core/priority/shipped.py" />
            <source>Returns of displaced people</source>
            <translation>Returns of displaced people</translation>
        </message>
        <message>
            <location filename="gui/revise_dialog.py" />
            <source>Revise</source>
            <translation>Revise</translation>
        </message>
        <message>
            <location filename="gui/revise_dialog.py" />
            <location filename="processing/revise_task_order.py" />
            <source>Revise task order</source>
            <translation>Revise task order</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Revise that order, or withdraw or cancel it first.</source>
            <translation>Revise that order, or withdraw or cancel it first.</translation>
        </message>
        <message>
            <location filename="core/orders/kinds.py" />
            <source>Revise the order and issue the revision to whoever holds it.</source>
            <translation>Revise the order and issue the revision to whoever holds it.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <location filename="core/orders/staleness.py" />
            <source>Revise the order, read it again, then issue it.</source>
            <translation>Revise the order, read it again, then issue it.</translation>
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Revise…</source>
            <translation>Revise…</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="processing/revise_task_order.py" />
            <source>Revision</source>
            <translation>Revision</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Ring Self-intersection</source>
            <translation>Ring Self-intersection</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Ring is not closed</source>
            <translation>Ring is not closed</translation>
        </message>
        <message>
            <location filename="core/mappack/release_symbols.py" />
            <location filename="core/model/tables_people.py" />
            <source>Risk education session</source>
            <translation>Risk education session</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Risk education sessions</source>
            <translation>Risk education sessions</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Road</source>
            <translation>Road</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Road blocked, no alternative</source>
            <translation>Road blocked, no alternative</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Road blocked, there is an alternative</source>
            <translation>Road blocked, there is an alternative</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Road survey and clearance</source>
            <translation>Road survey and clearance</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Roads</source>
            <translation>Roads</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Roads nearby</source>
            <translation>Roads nearby</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Roads within {distance_m} m of it: {value}.</source>
            <translation>Roads within {distance_m} m of it: {value}.</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/perimeter_section.py" />
            <location filename="gui/traverse_table.py" />
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Role of the recipient</source>
            <translation>Role of the recipient</translation>
        </message>
        <message>
            <location filename="adapters/changed_ranks.py" />
            <source>Rose</source>
            <translation>Rose</translation>
        </message>
        <message>
            <location filename="gui/finding_rows.py" />
            <location filename="gui/held_rows_dialog.py" />
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <location filename="core/model/tables_intake.py" />
            <source>Row in the source</source>
            <translation>Row in the source</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Row with another number of cells</source>
            <translation>Row with another number of cells</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Row {other} has the same device ({model}), quantity, hazard, day and place.</source>
            <translation>Row {other} has the same device ({model}), quantity, hazard, day and place.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Row {row}, column {column} holds {value}: probably a nodata value not declared.</source>
            <translation>Row {row}, column {column} holds {value}: probably a nodata value not declared.</translation>
        </message>
        <message>
            <location filename="adapters/intake/held.py" />
            <source>Row {row}, {by}: {reason}</source>
            <translation>Row {row}, {by}: {reason}</translation>
        </message>
        <message>
            <location filename="gui/mapping_values.py" />
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <location filename="processing/import_survey.py" />
            <source>Rows held</source>
            <translation>Rows held</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Rows marked as deleted</source>
            <translation>Rows marked as deleted</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>Rows of one hazard contradict one another</source>
            <translation>Rows of one hazard contradict one another</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <location filename="processing/import_survey.py" />
            <source>Rows read</source>
            <translation>Rows read</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <location filename="processing/import_survey.py" />
            <source>Rows set aside before</source>
            <translation>Rows set aside before</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <location filename="processing/import_survey.py" />
            <location filename="processing/resolve_held_row.py" />
            <source>Rows taken in</source>
            <translation>Rows taken in</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Rows that were held before, delivered again word for word</source>
            <translation>Rows that were held before, delivered again word for word</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Rows that were mended before, delivered again word for word</source>
            <translation>Rows that were mended before, delivered again word for word</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Rows that were set aside before, delivered again word for word</source>
            <translation>Rows that were set aside before, delivered again word for word</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <location filename="processing/import_survey.py" />
            <source>Rows unchanged</source>
            <translation>Rows unchanged</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <location filename="processing/import_survey.py" />
            <source>Rows updated</source>
            <translation>Rows updated</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Rubbish pit</source>
            <translation>Rubbish pit</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: a hazard becomes a CHA only with direct evidence recorded.</source>
            <translation>Rule {key}: a hazard becomes a CHA only with direct evidence recorded.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: a hazard cannot supersede itself.</source>
            <translation>Rule {key}: a hazard cannot supersede itself.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: a hazard supersedes only one that is closed. Change the open one instead.</source>
            <translation>Rule {key}: a hazard supersedes only one that is closed. Change the open one instead.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: a voided record stays as it is.</source>
            <translation>Rule {key}: a voided record stays as it is.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: land of this kind is not released by that activity.</source>
            <translation>Rule {key}: land of this kind is not released by that activity.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: records are never deleted. Void it with a reason.</source>
            <translation>Rule {key}: records are never deleted. Void it with a reason.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: the shape is empty, not of the kind of the table, or not on Earth.</source>
            <translation>Rule {key}: the shape is empty, not of the kind of the table, or not on Earth.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: this can only be with “{field}” stated.</source>
            <translation>Rule {key}: this can only be with “{field}” stated.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: this record is there already. Change that one.</source>
            <translation>Rule {key}: this record is there already. Change that one.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: voiding needs a name and a reason.</source>
            <translation>Rule {key}: voiding needs a name and a reason.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: what is written here is never changed.</source>
            <translation>Rule {key}: what is written here is never changed.</translation>
        </message>
        <message>
            <location filename="adapters/store/engine.py" />
            <source>Rule {key}: {message}.</source>
            <translation>Rule {key}: {message}.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: {stays} (“{field}”).</source>
            <translation>Rule {key}: {stays} (“{field}”).</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” cannot go from its state to that one.</source>
            <translation>Rule {key}: “{field}” cannot go from its state to that one.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” holds a code that is not in its list.</source>
            <translation>Rule {key}: “{field}” holds a code that is not in its list.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” is neither yes nor no.</source>
            <translation>Rule {key}: “{field}” is neither yes nor no.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” is never changed once the record is there.</source>
            <translation>Rule {key}: “{field}” is never changed once the record is there.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” is none that a new record may begin with.</source>
            <translation>Rule {key}: “{field}” is none that a new record may begin with.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” is not a date YYYY-MM-DD.</source>
            <translation>Rule {key}: “{field}” is not a date YYYY-MM-DD.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” is not a number that can be kept.</source>
            <translation>Rule {key}: “{field}” is not a number that can be kept.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” lies before “{first}”.</source>
            <translation>Rule {key}: “{field}” lies before “{first}”.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” must be at least {limit}.</source>
            <translation>Rule {key}: “{field}” must be at least {limit}.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” must be at most {limit}.</source>
            <translation>Rule {key}: “{field}” must be at most {limit}.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” must not be blank.</source>
            <translation>Rule {key}: “{field}” must not be blank.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” refers to a record that is not there.</source>
            <translation>Rule {key}: “{field}” refers to a record that is not there.</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <location filename="processing/update_workspace.py" />
            <source>Rules made anew</source>
            <translation>Rules made anew</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>Run 'Update workspace'; it makes a backup of a file first.</source>
            <translation>Run 'Update workspace'; it makes a backup of a file first.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>Run the analysis for every rank.</source>
            <translation>Run the analysis for every rank.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>S may be south or the band 32° N to 40° N; type South or North.</source>
            <translation>S may be south or the band 32° N to 40° N; type South or North.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>S was read as the MGRS band from 32° N to 40° N, not as south.</source>
            <translation>S was read as the MGRS band from 32° N to 40° N, not as south.</translation>
        </message>
        <message>
            <location filename="core/model/contradictions.py" />
            <source>SHA with direct evidence</source>
            <translation>SHA with direct evidence</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>SHA-256 of the copy</source>
            <translation>SHA-256 of the copy</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>SHA-256 of the file</source>
            <translation>SHA-256 of the file</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>SHA-256 of the source</source>
            <translation>SHA-256 of the source</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>SHA: technical survey; CHA: manual clearance</source>
            <translation>SHA: technical survey; CHA: manual clearance</translation>
        </message>
        <message>
            <location filename="processing/create_workspace.py" />
            <source>SQL for the administrator of the database</source>
            <translation>SQL for the administrator of the database</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Safety and medical line</source>
            <translation>Safety and medical line</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>Said by the coordinates themselves</source>
            <translation>Said by the coordinates themselves</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <source>Same find recorded twice</source>
            <translation>Same find recorded twice</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Same find reported twice</source>
            <translation>Same find reported twice</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Same geometry twice</source>
            <translation>Same geometry twice</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Same label twice</source>
            <translation>Same label twice</translation>
        </message>
        <message>
            <location filename="core/survey/preview.py" />
            <source>Same name</source>
            <translation>Same name</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Satellite receiver</source>
            <translation>Satellite receiver</translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Save as a hazard</source>
            <translation>Save as a hazard</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Save as…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Save it as a tiled GeoTIFF.</source>
            <translation>Save it as a tiled GeoTIFF.</translation>
        </message>
        <message>
            <location filename="processing/save_mapping.py" />
            <source>Save mapping</source>
            <translation>Save mapping</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <location filename="adapters/store/postgis_errors.py" />
            <source>Save or stop editing its layers in QGIS, or wait for the other planner.</source>
            <translation>Save or stop editing its layers in QGIS, or wait for the other planner.</translation>
        </message>
        <message>
            <location filename="gui/profile_box.py" />
            <location filename="processing/save_profile.py" />
            <source>Save profile</source>
            <translation>Save profile</translation>
        </message>
        <message>
            <location filename="gui/ranking_actions.py" />
            <location filename="processing/save_ranking.py" />
            <source>Save ranking</source>
            <translation>Save ranking</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>Save this mapping: the next delivery with the same columns asks only what it does not say itself</source>
            <translation>Save this mapping: the next delivery with the same columns asks only what it does not say itself</translation>
        </message>
        <message>
            <location filename="gui/ranking_actions.py" />
            <source>Saved as ranking {ranking}.</source>
            <translation>Saved as ranking {ranking}.</translation>
        </message>
        <message>
            <location filename="core/survey/preview.py" />
            <source>Saved mapping</source>
            <translation>Saved mapping</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Saves a hazard from a table (text or file, CSV) with the columns number, role (LM, BM, SP, TP, IP, EP), position, from_point, bearing, distance, label. A point has a position, or a bearing in degrees and a distance from a point of the list. An end point by bearing and distance leads back to the start. Nothing is adjusted: a misclosure above the tolerance is saved only with a name and a reason, which are kept as an accepted finding.</source>
            <translation>Saves a hazard from a table (text or file, CSV) with the columns number, role (LM, BM, SP, TP, IP, EP), position, from_point, bearing, distance, label. A point has a position, or a bearing in degrees and a distance from a point of the list. An end point by bearing and distance leads back to the start. Nothing is adjusted: a misclosure above the tolerance is saved only with a name and a reason, which are kept as an accepted finding.</translation>
        </message>
        <message>
            <location filename="processing/save_ranking.py" />
            <source>Saves a ranking anew under the weights that are given, without measuring again, signed with name, date and reason. The ranking it comes from stays as it is, so that both can be compared.</source>
            <translation>Saves a ranking anew under the weights that are given, without measuring again, signed with name, date and reason. The ranking it comes from stays as it is, so that both can be compared.</translation>
        </message>
        <message>
            <location filename="gui/ranking_actions.py" />
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Say in a mapping profile what the field means.</source>
            <translation>Say in a mapping profile what the field means.</translation>
        </message>
        <message>
            <location filename="adapters/intake/writing_lists.py" />
            <source>Say in a mapping profile which field it is (hazard_id).</source>
            <translation>Say in a mapping profile which field it is (hazard_id).</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>Say it more briefly.</source>
            <translation>Say it more briefly.</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Say to whom it goes; the register and the manifest keep it.</source>
            <translation>Say to whom it goes; the register and the manifest keep it.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>Say what changed, for those who hold the earlier revision.</source>
            <translation>Say what changed, for those who hold the earlier revision.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>Say which of the two matters more, and how much.</source>
            <translation>Say which of the two matters more, and how much.</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Say who accepts it and why.</source>
            <translation>Say who accepts it and why.</translation>
        </message>
        <message>
            <location filename="adapters/boundary_repairs.py" />
            <source>Say who decides and why; it is kept as a finding.</source>
            <translation>Say who decides and why; it is kept as a finding.</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>Say who decides and why; it is kept with the row.</source>
            <translation>Say who decides and why; it is kept with the row.</translation>
        </message>
        <message>
            <location filename="processing/state_declination.py" />
            <source>Say who you are, and from which model or chart it is.</source>
            <translation>Say who you are, and from which model or chart it is.</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing.py" />
            <source>Say why the import is undone; it is kept with the records.</source>
            <translation>Say why the import is undone; it is kept with the records.</translation>
        </message>
        <message>
            <location filename="processing/explain_rank.py" />
            <source>Says in English and Arabic why a hazard has its rank, with what each criterion adds to its score and what is not known. The layer has a line from the hazard to each feature that counted, with its distance. Of a ranking made in another session the same layers are read again; what is missing or has changed since is named, and nothing of it is shown.</source>
            <translation>Says in English and Arabic why a hazard has its rank, with what each criterion adds to its score and what is not known. The layer has a line from the hazard to each feature that counted, with its distance. Of a ranking made in another session the same layers are read again; what is missing or has changed since is named, and nothing of it is shown.</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>Says in what share of all weights, and of all that missing data could be, each hazard is among the first 1, 5 and 10; and, where scores are weighted sums, between which weights the ranking stays as it is, exactly, and for one hazard what would move it up.</source>
            <translation>Says in what share of all weights, and of all that missing data could be, each hazard is among the first 1, 5 and 10; and, where scores are weighted sums, between which weights the ranking stays as it is, exactly, and for one hazard what would move it up.</translation>
        </message>
        <message>
            <location filename="processing/update_workspace.py" />
            <source>Schema version (0: the newest)</source>
            <translation>Schema version (0: the newest)</translation>
        </message>
        <message>
            <location filename="processing/update_workspace.py" />
            <source>Schema version before</source>
            <translation>Schema version before</translation>
        </message>
        <message>
            <location filename="processing/update_workspace.py" />
            <source>Schema version now</source>
            <translation>Schema version now</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Schools</source>
            <translation>Schools</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Schools nearby</source>
            <translation>Schools nearby</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Schools within {distance_m} m of it: {value}.</source>
            <translation>Schools within {distance_m} m of it: {value}.</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/priority/charts.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <source>Score, greatest</source>
            <translation>Score, greatest</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <source>Score, least</source>
            <translation>Score, least</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Scores of "{method}" are places among others and cannot be divided.</source>
            <translation>Scores of "{method}" are places among others and cannot be divided.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Scrap metal or fragments</source>
            <translation>Scrap metal or fragments</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Scrap metal pit</source>
            <translation>Scrap metal pit</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Search ID, name, place…</source>
            <translation>Search ID, name, place…</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>Search ID…</source>
            <translation>Search ID…</translation>
        </message>
        <message>
            <location filename="gui/finding_rows.py" />
            <source>Search findings…</source>
            <translation>Search findings…</translation>
        </message>
        <message>
            <location filename="gui/held_rows_dialog.py" />
            <source>Search held rows…</source>
            <translation>Search held rows…</translation>
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Search orders…</source>
            <translation>Search orders…</translation>
        </message>
        <message>
            <location filename="adapters/ranked_layer.py" />
            <source>Second fifth</source>
            <translation>Second fifth</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>Seed of the random numbers</source>
            <translation>Seed of the random numbers</translation>
        </message>
        <message numerus="yes">
            <location filename="gui/held_geometry.py" />
            <source>Select one feature on the map; %n feature(s) are selected.</source>
            <translation>
                <numerusform>Select one feature on the map; %n feature is selected.</numerusform>
                <numerusform>Select one feature on the map; %n features are selected.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Self-intersection</source>
            <translation>Self-intersection</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Send again, so that the numbers follow one another.</source>
            <translation>Send again, so that the numbers follow one another.</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Send delivery</source>
            <translation>Send delivery</translation>
        </message>
        <message>
            <location filename="core/exchange/archive.py" />
            <source>Send it again, to another disk if this happens twice.</source>
            <translation>Send it again, to another disk if this happens twice.</translation>
        </message>
        <message>
            <location filename="core/exchange/readback.py" />
            <source>Send it again; if it happens again, report it with the file names above.</source>
            <translation>Send it again; if it happens again, report it with the file names above.</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Sender</source>
            <translation>Sender</translation>
        </message>
        <message>
            <location filename="adapters/layouts/furniture.py" />
            <source>Sensitive: positions of explosive ordnance. For those it is addressed to only.</source>
            <translation>Sensitive: positions of explosive ordnance. For those it is addressed to only.</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Sensitivity</source>
            <translation>Sensitivity</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Sequence number for this receiver</source>
            <translation>Sequence number for this receiver</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Services are blocked</source>
            <translation>Services are blocked</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Services blocked</source>
            <translation>Services blocked</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Services have an alternative</source>
            <translation>Services have an alternative</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Session ID</source>
            <translation>Session ID</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>Set a held row aside</source>
            <translation>Set a held row aside</translation>
        </message>
        <message>
            <location filename="gui/held_rows_dialog.py" />
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Set aside with a reason</source>
            <translation>Set aside with a reason</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Set the clock, and send everything this once.</source>
            <translation>Set the clock, and send everything this once.</translation>
        </message>
        <message>
            <location filename="adapters/frames.py" />
            <source>Set the coordinate system in the properties of the layer.</source>
            <translation>Set the coordinate system in the properties of the layer.</translation>
        </message>
        <message>
            <location filename="adapters/held_layers.py" />
            <source>Set the transaction mode of the project (Project Properties, Data Sources) to local edit buffers, or untick 'Automatically create transaction groups' there. Then the layers can be edited again.</source>
            <translation>Set the transaction mode of the project (Project Properties, Data Sources) to local edit buffers, or untick 'Automatically create transaction groups' there. Then the layers can be edited again.</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>Sets of weights</source>
            <translation>Sets of weights</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Several points have the name of the one it was measured from</source>
            <translation>Several points have the name of the one it was measured from</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_quality.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Severity</source>
            <translation>Severity</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Sewage</source>
            <translation>Sewage</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Sex</source>
            <translation>Sex</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>Shapefile</source>
            <translation>Shapefile</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Shapes and attributes do not match in number</source>
            <translation>Shapes and attributes do not match in number</translation>
        </message>
        <message>
            <location filename="core/priority/methods/promethee.py" />
            <source>Shapes are {shapes}; indifference has to be below strict preference.</source>
            <translation>Shapes are {shapes}; indifference has to be below strict preference.</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Shares</source>
            <translation>Shares</translation>
        </message>
        <message>
            <location filename="adapters/layouts/furniture.py" />
            <source>Sheet {sheet}</source>
            <translation>Sheet {sheet}</translation>
        </message>
        <message>
            <location filename="adapters/layouts/flow.py" />
            <source>Shorten the name or the remarks of the hazard or task, and revise the order.</source>
            <translation>Shorten the name or the remarks of the hazard or task, and revise the order.</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>Show on the map</source>
            <translation>Show on the map</translation>
        </message>
        <message>
            <location filename="gui/sign_dialog.py" />
            <source>Sign and save</source>
            <translation>Sign and save</translation>
        </message>
        <message>
            <location filename="gui/profile_box.py" />
            <source>Sign and save…</source>
            <translation>Sign and save…</translation>
        </message>
        <message>
            <location filename="adapters/layouts/flow.py" />
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_work.py" />
            <source>Signed by</source>
            <translation>Signed by</translation>
        </message>
        <message>
            <location filename="core/survey/preview.py" />
            <source>Similar name</source>
            <translation>Similar name</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_people.py" />
            <location filename="core/model/tables_quality.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_safety.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="core/orders/staleness.py" />
            <location filename="gui/held_rows_dialog.py" />
            <location filename="gui/panel.py" />
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>Site (code)</source>
            <translation>Site (code)</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Site (code; empty for all Libya)</source>
            <translation>Site (code; empty for all Libya)</translation>
        </message>
        <message>
            <location filename="processing/ranking_algorithm.py" />
            <source>Site (code; empty for any)</source>
            <translation>Site (code; empty for any)</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="processing/state_declination.py" />
            <source>Site code</source>
            <translation>Site code</translation>
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Site code (empty for all Libya)</source>
            <translation>Site code (empty for all Libya)</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Site code (empty: all of Libya)</source>
            <translation>Site code (empty: all of Libya)</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <location filename="processing/import_survey.py" />
            <source>Site code (empty: told from the place)</source>
            <translation>Site code (empty: told from the place)</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="adapters/project.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="processing/create_workspace.py" />
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Sketch</source>
            <translation>Sketch</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Sliver</source>
            <translation>Sliver</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="core/priority/criteria/effort.py" />
            <source>Slope</source>
            <translation>Slope</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>Slope raster</source>
            <translation>Slope raster</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>So does an accident of the last days (0: none)</source>
            <translation>So does an accident of the last days (0: none)</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>Somebody else changed order {number} meanwhile</source>
            <translation>Somebody else changed order {number} meanwhile</translation>
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>Somebody else changed this record</source>
            <translation>Somebody else changed this record</translation>
        </message>
        <message>
            <location filename="adapters/conflicts.py" />
            <source>Somebody else changed what you are about to save</source>
            <translation>Somebody else changed what you are about to save</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Somebody else has just sent a delivery to this receiver</source>
            <translation>Somebody else has just sent a delivery to this receiver</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <location filename="adapters/store/postgis_errors.py" />
            <source>Somebody else is writing to the workspace</source>
            <translation>Somebody else is writing to the workspace</translation>
        </message>
        <message>
            <location filename="adapters/layouts/export.py" />
            <source>Something else is there already</source>
            <translation>Something else is there already</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>Something that is not this plugin's acts within the workspace</source>
            <translation>Something that is not this plugin's acts within the workspace</translation>
        </message>
        <message>
            <location filename="adapters/forms.py" />
            <location filename="adapters/layouts/justification.py" />
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_intake.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Source as received (zip)</source>
            <translation>Source as received (zip)</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Source of positions</source>
            <translation>Source of positions</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <source>Source of the information</source>
            <translation>Source of the information</translation>
        </message>
        <message>
            <location filename="core/priority/source_checks.py" />
            <source>Sources differ from the signed ones. {input}: the policy names {named}, and none was used.</source>
            <translation>Sources differ from the signed ones. {input}: the policy names {named}, and none was used.</translation>
        </message>
        <message>
            <location filename="core/priority/source_checks.py" />
            <source>Sources differ from the signed ones. {input}: used was {used}, and the policy names none.</source>
            <translation>Sources differ from the signed ones. {input}: used was {used}, and the policy names none.</translation>
        </message>
        <message>
            <location filename="core/priority/source_checks.py" />
            <source>Sources differ from the signed ones. {input}: used was {used}, the policy names {named}.</source>
            <translation>Sources differ from the signed ones. {input}: used was {used}, the policy names {named}.</translation>
        </message>
        <message>
            <location filename="processing/open_ranking.py" />
            <source>Sources that are what they were</source>
            <translation>Sources that are what they were</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Specified area</source>
            <translation>Specified area</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Specified depth</source>
            <translation>Specified depth</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>Specified depth in m</source>
            <translation>Specified depth in m</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Specified explosive ordnance</source>
            <translation>Specified explosive ordnance</translation>
        </message>
        <message>
            <location filename="core/mappack/scales.py" />
            <source>Split the task, or look for a point that is far from where it belongs.</source>
            <translation>Split the task, or look for a point that is far from where it belongs.</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Spot tasks go ahead of the ranking</source>
            <translation>Spot tasks go ahead of the ranking</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <location filename="processing/export_ranking.py" />
            <source>Spreadsheet (XLSX)</source>
            <translation>Spreadsheet (XLSX)</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Start line</source>
            <translation>Start line</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Start of the work</source>
            <translation>Start of the work</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <source>Start point</source>
            <translation>Start point</translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <source>Start point of {hazard}</source>
            <translation>Start point of {hazard}</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>Start point, chosen by somebody</source>
            <translation>Start point, chosen by somebody</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Start point, latitude</source>
            <translation>Start point, latitude</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Start point, longitude</source>
            <translation>Start point, longitude</translation>
        </message>
        <message>
            <location filename="processing/fill_task_order.py" />
            <source>Start points (numbers of perimeter points, comma between)</source>
            <translation>Start points (numbers of perimeter points, comma between)</translation>
        </message>
        <message>
            <location filename="core/orders/filling.py" />
            <source>Start {start}, deadline {due}.</source>
            <translation>Start {start}, deadline {due}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Starts later than in three months</source>
            <translation>Starts later than in three months</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Starts within three months</source>
            <translation>Starts within three months</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_people.py" />
            <location filename="core/model/tables_quality.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>State a number greater than 0.</source>
            <translation>State a number greater than 0.</translation>
        </message>
        <message>
            <location filename="adapters/layer_dates.py" />
            <source>State from when the data is, or leave it out: then it is not known.</source>
            <translation>State from when the data is, or leave it out: then it is not known.</translation>
        </message>
        <message>
            <location filename="core/priority/people_raster.py" />
            <source>State it beside the raster: whoever publishes it says which of them it is.</source>
            <translation>State it beside the raster: whoever publishes it says which of them it is.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>State it in the list or in a mapping profile; one degree is 17 m in 1 km.</source>
            <translation>State it in the list or in a mapping profile; one degree is 17 m in 1 km.</translation>
        </message>
        <message>
            <location filename="processing/state_declination.py" />
            <source>State magnetic declination</source>
            <translation>State magnetic declination</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>State that the record cannot have</source>
            <translation>State that the record cannot have</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>State the EPSG code of the grid in the list or in a mapping profile.</source>
            <translation>State the EPSG code of the grid in the list or in a mapping profile.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>State the declination and its date, in the list or in a mapping profile.</source>
            <translation>State the declination and its date, in the list or in a mapping profile.</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>State two different numbers.</source>
            <translation>State two different numbers.</translation>
        </message>
        <message>
            <location filename="core/priority/people_raster.py" />
            <source>State what the file says, or use a file that says what is right.</source>
            <translation>State what the file says, or use a file that says what is right.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Stated coordinate system cannot be read</source>
            <translation>Stated coordinate system cannot be read</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Stated encoding contradicts the bytes</source>
            <translation>Stated encoding contradicts the bytes</translation>
        </message>
        <message>
            <location filename="adapters/styles.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <source>Status not known</source>
            <translation>Status not known</translation>
        </message>
        <message>
            <location filename="adapters/layouts/flow.py" />
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>Steps</source>
            <translation>Steps</translation>
        </message>
        <message>
            <location filename="gui/held_rows_dialog.py" />
            <source>Still held; nothing was written.</source>
            <translation>Still held; nothing was written.</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Storage ID</source>
            <translation>Storage ID</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Storage and handling of explosives</source>
            <translation>Storage and handling of explosives</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/storage.py" />
            <source>Storage sites near hazards that do not say how much explosive they hold: {count}.</source>
            <translation>Storage sites near hazards that do not say how much explosive they hold: {count}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Stored area is not that of the boundary</source>
            <translation>Stored area is not that of the boundary</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Stored {stored:.0f} m², measured {measured:.0f} m².</source>
            <translation>Stored {stored:.0f} m², measured {measured:.0f} m².</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>Straight line between two numbers</source>
            <translation>Straight line between two numbers</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>Straight lines through points</source>
            <translation>Straight lines through points</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Strictly confidential: holds personal data</source>
            <translation>Strictly confidential: holds personal data</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <location filename="core/model/work_codelists.py" />
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Superseded</source>
            <translation>Superseded</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Supersedes</source>
            <translation>Supersedes</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Support needed</source>
            <translation>Support needed</translation>
        </message>
        <message>
            <location filename="processing/import_survey.py" />
            <location filename="processing/preview_import.py" />
            <source>Survey data (file, folder or zip)</source>
            <translation>Survey data (file, folder or zip)</translation>
        </message>
        <message>
            <location filename="adapters/intake/understanding.py" />
            <source>Survey data cannot be taken into this table</source>
            <translation>Survey data cannot be taken into this table</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>Survey files as received</source>
            <translation>Survey files as received</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Survey markers placed</source>
            <translation>Survey markers placed</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Surveyed by</source>
            <translation>Surveyed by</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Suspected hazardous area (SHA)</source>
            <translation>Suspected hazardous area (SHA)</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Suspended</source>
            <translation>Suspended</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Swing points have to lie between 0 and 100.</source>
            <translation>Swing points have to lie between 0 and 100.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/print_order.py" />
            <source>THE DATA HAS CHANGED since this order was issued: {hazards}</source>
            <translation>THE DATA HAS CHANGED since this order was issued: {hazards}</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>THE DATA HAS CHANGED since this ranking was made: {hazards}</source>
            <translation>THE DATA HAS CHANGED since this ranking was made: {hazards}</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>TOPSIS</source>
            <translation>TOPSIS</translation>
        </message>
        <message>
            <location filename="core/priority/methods/topsis.py" />
            <source>TOPSIS compares with the best and the worst listed: adding a hazard can turn the order of others round.</source>
            <translation>TOPSIS compares with the best and the worst listed: adding a hazard can turn the order of others round.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_dialog.py" />
            <location filename="gui/mapping_preview.py" />
            <location filename="processing/repair_boundary.py" />
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="processing/import_survey.py" />
            <source>Table ({tables}; empty to propose)</source>
            <translation>Table ({tables}; empty to propose)</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>Table of classes</source>
            <translation>Table of classes</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Table without field names</source>
            <translation>Table without field names</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Tables (none chosen: all that the profile releases)</source>
            <translation>Tables (none chosen: all that the profile releases)</translation>
        </message>
        <message>
            <location filename="processing/update_workspace.py" />
            <source>Tables and fields added that it lacked</source>
            <translation>Tables and fields added that it lacked</translation>
        </message>
        <message>
            <location filename="gui/held_rows_dialog.py" />
            <source>Take in</source>
            <translation>Take in</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>Take in a held row</source>
            <translation>Take in a held row</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Take in the referenced records first.</source>
            <translation>Take in the referenced records first.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>Take it out of the folder, or ask for the right to read it.</source>
            <translation>Take it out of the folder, or ask for the right to read it.</translation>
        </message>
        <message>
            <location filename="gui/held_geometry.py" />
            <source>Take that of the feature selected on the map</source>
            <translation>Take that of the feature selected on the map</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>Take the row in as it is, or give its geometry.</source>
            <translation>Take the row in as it is, or give its geometry.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Take the row into another table, or ask for the right geometry.</source>
            <translation>Take the row into another table, or ask for the right geometry.</translation>
        </message>
        <message>
            <location filename="gui/edit_guards.py" />
            <source>Take theirs</source>
            <translation>Take theirs</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Taken in</source>
            <translation>Taken in</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>Takes a held row in with values or a geometry in place of the delivered ones. The row goes through all checks again; where one still blocks, nothing is written and the reasons are given. A repair of an invalid polygon is made only where it is chosen: “structure” keeps all ground inside the boundary, with “linework” every crossing of the boundary changes sides. What was delivered stays with the held row.</source>
            <translation>Takes a held row in with values or a geometry in place of the delivered ones. The row goes through all checks again; where one still blocks, nothing is written and the reasons are given. A repair of an invalid polygon is made only where it is chosen: “structure” keeps all ground inside the boundary, with “linework” every crossing of the boundary changes sides. What was delivered stays with the held row.</translation>
        </message>
        <message>
            <location filename="processing/import_survey.py" />
            <source>Takes in shapefiles, GeoPackage, GeoJSON, KML, GPX, CSV, XLSX and ODS, alone, in a folder or packed (zip, tar), and lists of turning points with one row for each point: hazards, accidents and casualties, requests, products, ordnance found, reports, quality visits, handovers, risk education, stores, worksites, sites, organisations and teams. Every row is taken in, updated, unchanged, held with its findings, or was set aside before; READ is the sum of the five. A row that names a record which is neither in the workspace nor in the delivery is held. Fields and values are mapped by their names; a mapping profile says what names do not, and of the profiles in a folder each serves the layers with exactly the columns for which it was saved, but for its CRS: data that state none need it stated each time. After an error or a cancel the workspace is as it was. The import can be undone as a whole later.</source>
            <translation>Takes in shapefiles, GeoPackage, GeoJSON, KML, GPX, CSV, XLSX and ODS, alone, in a folder or packed (zip, tar), and lists of turning points with one row for each point: hazards, accidents and casualties, requests, products, ordnance found, reports, quality visits, handovers, risk education, stores, worksites, sites, organisations and teams. Every row is taken in, updated, unchanged, held with its findings, or was set aside before; READ is the sum of the five. A row that names a record which is neither in the workspace nor in the delivery is held. Fields and values are mapped by their names; a mapping profile says what names do not, and of the profiles in a folder each serves the layers with exactly the columns for which it was saved, but for its CRS: data that state none need it stated each time. After an error or a cancel the workspace is as it was. The import can be undone as a whole later.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Taking the coordinates as if they were WGS 84 can be wrong by hundreds of metres.</source>
            <translation>Taking the coordinates as if they were WGS 84 can be wrong by hundreds of metres.</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Tampered with the device</source>
            <translation>Tampered with the device</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <location filename="core/model/tables_quality.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_safety.py" />
            <location filename="core/model/tables_work.py" />
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Task ID</source>
            <translation>Task ID</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_margin.py" />
            <source>Task area as ordered, data of {ordered}; other hazards and accidents as of {printed}.</source>
            <translation>Task area as ordered, data of {ordered}; other hazards and accidents as of {printed}.</translation>
        </message>
        <message>
            <location filename="core/mappack/products.py" />
            <source>Task map</source>
            <translation>Task map</translation>
        </message>
        <message>
            <location filename="adapters/layouts/furniture.py" />
            <location filename="core/model/tables_work.py" />
            <source>Task order</source>
            <translation>Task order</translation>
        </message>
        <message>
            <location filename="processing/print_task_order.py" />
            <source>Task order (PDF)</source>
            <translation>Task order (PDF)</translation>
        </message>
        <message>
            <location filename="core/orders/kinds.py" />
            <source>Task order does not match its fingerprint</source>
            <translation>Task order does not match its fingerprint</translation>
        </message>
        <message>
            <location filename="core/orders/kinds.py" />
            <source>Task order in force says what is no longer so</source>
            <translation>Task order in force says what is no longer so</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="gui/panel.py" />
            <source>Task orders</source>
            <translation>Task orders</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Task orders are issued here, with a name and a fingerprint. Verify a received one instead.</source>
            <translation>Task orders are issued here, with a name and a fingerprint. Verify a received one instead.</translation>
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Task orders created: {numbers}</source>
            <translation>Task orders created: {numbers}</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Tasked</source>
            <translation>Tasked</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Tasks are planned here from hazards and requests. Reports on the work refer to them.</source>
            <translation>Tasks are planned here from hazards and requests. Reports on the work refer to them.</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/staleness.py" />
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>Team (code)</source>
            <translation>Team (code)</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Team code</source>
            <translation>Team code</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Team-days lost</source>
            <translation>Team-days lost</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Team-days worked</source>
            <translation>Team-days worked</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Teams</source>
            <translation>Teams</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Technical survey</source>
            <translation>Technical survey</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Telecommunication</source>
            <translation>Telecommunication</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Temporary explosives store</source>
            <translation>Temporary explosives store</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Temporary store</source>
            <translation>Temporary store</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Tending animals</source>
            <translation>Tending animals</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Text cut in the middle of a character</source>
            <translation>Text cut in the middle of a character</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Text holds characters that cannot be kept</source>
            <translation>Text holds characters that cannot be kept</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Text holds invisible control characters</source>
            <translation>Text holds invisible control characters</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Text longer than a shapefile can hold</source>
            <translation>Text longer than a shapefile can hold</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Text may have been cut</source>
            <translation>Text may have been cut</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>Text table</source>
            <translation>Text table</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Text with characters that a shapefile cannot hold</source>
            <translation>Text with characters that a shapefile cannot hold</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Texts too long for a shapefile are whole in the files *_long.csv. The meaning of each column is in fields.csv, that of each code in codebook.csv, the SHA-256 of each file and record in manifest.json.</source>
            <translation>Texts too long for a shapefile are whole in the files *_long.csv. The meaning of each column is in fields.csv, that of each code in codebook.csv, the SHA-256 of each file and record in manifest.json.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>The MGRS reference {text} is too coarse for a surveyed point.</source>
            <translation>The MGRS reference {text} is too coarse for a surveyed point.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/export.py" />
            <source>The PDF could not be written</source>
            <translation>The PDF could not be written</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The PDF does not have all pages</source>
            <translation>The PDF does not have all pages</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>The UTM zone lacks its half (North or South) or its band.</source>
            <translation>The UTM zone lacks its half (North or South) or its band.</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>The archive is harmful or damaged; nothing was unpacked.</source>
            <translation>The archive is harmful or damaged; nothing was unpacked.</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>The archive {file} is refused</source>
            <translation>The archive {file} is refused</translation>
        </message>
        <message>
            <location filename="core/mappack/scales.py" />
            <source>The area is too large for a map sheet</source>
            <translation>The area is too large for a map sheet</translation>
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>The attribute table {file} cannot be read</source>
            <translation>The attribute table {file} cannot be read</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>The band letter does not agree with the northing.</source>
            <translation>The band letter does not agree with the northing.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The base map does not reach the task</source>
            <translation>The base map does not reach the task</translation>
        </message>
        <message>
            <location filename="adapters/store/write_checks.py" />
            <source>The boundary of this product is invalid</source>
            <translation>The boundary of this product is invalid</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The cells from row {row} and column {column} on cannot be read: {reason}</source>
            <translation>The cells from row {row} and column {column} on cannot be read: {reason}</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>The changes of the profile cannot be read</source>
            <translation>The changes of the profile cannot be read</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_column.py" />
            <source>The column "{column}" says nothing about it.</source>
            <translation>The column "{column}" says nothing about it.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_column.py" />
            <source>The column "{column}" says {value}; it supports a decision, it is no evidence.</source>
            <translation>The column "{column}" says {value}; it supports a decision, it is no evidence.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp_sentences.py" />
            <source>The comparisons agree well enough: consistency ratio {ratio}, at most {limit}.</source>
            <translation>The comparisons agree well enough: consistency ratio {ratio}, at most {limit}.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp_sentences.py" />
            <source>The comparisons contradict each other: consistency ratio {ratio}, where {limit} is the most.</source>
            <translation>The comparisons contradict each other: consistency ratio {ratio}, where {limit} is the most.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>The connection to the database cannot be encrypted as asked</source>
            <translation>The connection to the database cannot be encrypted as asked</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>The connection to the database is not encrypted</source>
            <translation>The connection to the database is not encrypted</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>The coordinate reference system cannot be read: “{text}”.</source>
            <translation>The coordinate reference system cannot be read: “{text}”.</translation>
        </message>
        <message>
            <location filename="adapters/store/copying.py" />
            <source>The copy cannot be written</source>
            <translation>The copy cannot be written</translation>
        </message>
        <message>
            <location filename="adapters/store/copying.py" />
            <source>The copy is not the same as the workspace</source>
            <translation>The copy is not the same as the workspace</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>The count itself</source>
            <translation>The count itself</translation>
        </message>
        <message>
            <location filename="adapters/intake/georeference.py" />
            <source>The data carry another coordinate reference system than the one given</source>
            <translation>The data carry another coordinate reference system than the one given</translation>
        </message>
        <message>
            <location filename="processing/print_task_order.py" />
            <source>The data has changed since this order was made: {hazards}</source>
            <translation>The data has changed since this order was made: {hazards}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>The data name none; {crs} was given.</source>
            <translation>The data name none; {crs} was given.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <location filename="core/orders/staleness.py" />
            <source>The data of order {number} has changed since it was drafted</source>
            <translation>The data of order {number} has changed since it was drafted</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>The database cannot hold a workspace</source>
            <translation>The database cannot hold a workspace</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>The database does not answer</source>
            <translation>The database does not answer</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>The database refuses the login</source>
            <translation>The database refuses the login</translation>
        </message>
        <message>
            <location filename="adapters/layer_dates.py" />
            <source>The dates of the layers cannot be read</source>
            <translation>The dates of the layers cannot be read</translation>
        </message>
        <message>
            <location filename="core/orders/filling.py" />
            <source>The deadline lies before the planned start</source>
            <translation>The deadline lies before the planned start</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>The delivery cannot be laid out on this computer</source>
            <translation>The delivery cannot be laid out on this computer</translation>
        </message>
        <message>
            <location filename="core/exchange/readback.py" />
            <source>The delivery does not read back as it was written</source>
            <translation>The delivery does not read back as it was written</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>The delivery has no receiver</source>
            <translation>The delivery has no receiver</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>The delivery is too large</source>
            <translation>The delivery is too large</translation>
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>The delivery is too large for shapefiles</source>
            <translation>The delivery is too large for shapefiles</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>The disk is full or does not answer</source>
            <translation>The disk is full or does not answer</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>The fields of '{name}' are not names.</source>
            <translation>The fields of '{name}' are not names.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>The file cannot be opened</source>
            <translation>The file cannot be opened</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="processing/outputs.py" />
            <source>The file cannot be written</source>
            <translation>The file cannot be written</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>The file is damaged</source>
            <translation>The file is damaged</translation>
        </message>
        <message>
            <location filename="adapters/intake/reading.py" />
            <source>The file is damaged or harmful. Ask the sender for it in another format.</source>
            <translation>The file is damaged or harmful. Ask the sender for it in another format.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>The file is damaged or not of the kind its name says. Ask the sender for it again.</source>
            <translation>The file is damaged or not of the kind its name says. Ask the sender for it again.</translation>
        </message>
        <message>
            <location filename="adapters/intake/reading.py" />
            <source>The file is damaged, or very large: ask the sender for it in parts.</source>
            <translation>The file is damaged, or very large: ask the sender for it in parts.</translation>
        </message>
        <message>
            <location filename="adapters/intake/whole_texts.py" />
            <source>The file is damaged. Ask the sender for the delivery again.</source>
            <translation>The file is damaged. Ask the sender for the delivery again.</translation>
        </message>
        <message>
            <location filename="adapters/store/publishing.py" />
            <source>The file is there already</source>
            <translation>The file is there already</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The file was not kept. Look for a full disk, then print again.</source>
            <translation>The file was not kept. Look for a full disk, then print again.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The file was not kept. Look for a layer of the base map that covers it.</source>
            <translation>The file was not kept. Look for a layer of the base map that covers it.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The file was not kept. Repair the layer, or leave it out.</source>
            <translation>The file was not kept. Repair the layer, or leave it out.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>The first are number {first} (counted from 1). Nothing was moved or dropped.</source>
            <translation>The first are number {first} (counted from 1). Nothing was moved or dropped.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The first line was taken as data: {first}</source>
            <translation>The first line was taken as data: {first}</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>The first of the ranking</source>
            <translation>The first of the ranking</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="adapters/layouts/export.py" />
            <location filename="adapters/store/copying.py" />
            <location filename="adapters/store/geopackage.py" />
            <location filename="processing/outputs.py" />
            <source>The folder does not exist</source>
            <translation>The folder does not exist</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>The folder {file} holds no file of a kind that can be read.</source>
            <translation>The folder {file} holds no file of a kind that can be read.</translation>
        </message>
        <message>
            <location filename="adapters/intake/held.py" />
            <location filename="adapters/intake/resolving.py" />
            <source>The geometry cannot be read</source>
            <translation>The geometry cannot be read</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/effort.py" />
            <source>The ground slopes by {value} degrees.</source>
            <translation>The ground slopes by {value} degrees.</translation>
        </message>
        <message>
            <location filename="core/priority/accuracy.py" />
            <source>The ground within {distance} m of a hazard is drawn with corners: its rim is up to {error} m too near.</source>
            <translation>The ground within {distance} m of a hazard is drawn with corners: its rim is up to {error} m too near.</translation>
        </message>
        <message>
            <location filename="adapters/orders/ground.py" />
            <source>The hazard has no usable area</source>
            <translation>The hazard has no usable area</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>The hazards are not in longitude and latitude.</source>
            <translation>The hazards are not in longitude and latitude.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/columns.py" />
            <source>The hazards have no column "{column}": nothing is known for any of them.</source>
            <translation>The hazards have no column "{column}": nothing is known for any of them.</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>The held rows that this list answers are not in it.</source>
            <translation>The held rows that this list answers are not in it.</translation>
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>The id '{record}' in {table} is doubled, or not 1 to 64 ASCII letters, digits and marks.</source>
            <translation>The id '{record}' in {table} is doubled, or not 1 to 64 ASCII letters, digits and marks.</translation>
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>The ids are: {ids}.</source>
            <translation>The ids are: {ids}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>The land is in dispute.</source>
            <translation>The land is in dispute.</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>The landowner consents</source>
            <translation>The landowner consents</translation>
        </message>
        <message>
            <location filename="processing/ranking_algorithm.py" />
            <source>The layer cannot be written</source>
            <translation>The layer cannot be written</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>The layer for "{input}" has the coordinate system {crs}.</source>
            <translation>The layer for "{input}" has the coordinate system {crs}.</translation>
        </message>
        <message>
            <location filename="adapters/frames.py" />
            <source>The layer has no coordinate system</source>
            <translation>The layer has no coordinate system</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>The least number has the value 1</source>
            <translation>The least number has the value 1</translation>
        </message>
        <message>
            <location filename="adapters/layouts/legend_room.py" />
            <source>The legend goes on: sheet {sheet}</source>
            <translation>The legend goes on: sheet {sheet}</translation>
        </message>
        <message>
            <location filename="core/priority/methods/lexicographic.py" />
            <source>The levels between classes cannot be used.</source>
            <translation>The levels between classes cannot be used.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>The list leaves out turning points that are in the workspace</source>
            <translation>The list leaves out turning points that are in the workspace</translation>
        </message>
        <message>
            <location filename="adapters/store/connection_text.py" />
            <source>The login is kept in QGIS, which is not running here</source>
            <translation>The login is kept in QGIS, which is not running here</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The map could not be drawn completely</source>
            <translation>The map could not be drawn completely</translation>
        </message>
        <message>
            <location filename="adapters/intake/profiles.py" />
            <source>The mapping cannot be saved</source>
            <translation>The mapping cannot be saved</translation>
        </message>
        <message>
            <location filename="adapters/intake/profiles.py" />
            <location filename="core/survey/profile.py" />
            <source>The mapping profile cannot be used</source>
            <translation>The mapping profile cannot be used</translation>
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>The mapping profile does not fit the data</source>
            <translation>The mapping profile does not fit the data</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>The method and a value function do not fit together.</source>
            <translation>The method and a value function do not fit together.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/linear.py" />
            <source>The method is "{method}".</source>
            <translation>The method is "{method}".</translation>
        </message>
        <message>
            <location filename="gui/profile_criteria.py" />
            <source>The method takes counts as they are, without a value function.</source>
            <translation>The method takes counts as they are, without a value function.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>The name of a file is no text</source>
            <translation>The name of a file is no text</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>The nearest health facility is {value} m away.</source>
            <translation>The nearest health facility is {value} m away.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>The nearest market is {value} m away.</source>
            <translation>The nearest market is {value} m away.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>The nearest mosque is {value} m away.</source>
            <translation>The nearest mosque is {value} m away.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>The nearest road is {value} m away.</source>
            <translation>The nearest road is {value} m away.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>The nearest school is {value} m away.</source>
            <translation>The nearest school is {value} m away.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>The nearest water point is {value} m away.</source>
            <translation>The nearest water point is {value} m away.</translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <source>The order is no draft any more: it cannot be filled in. Copy what you need.</source>
            <translation>The order is no draft any more: it cannot be filled in. Copy what you need.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>The order is {order}.</source>
            <translation>The order is {order}.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>The order of importance names a criterion twice.</source>
            <translation>The order of importance names a criterion twice.</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>The output would be written over an input</source>
            <translation>The output would be written over an input</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>The password may be wrong or have expired. Correct the authentication in QGIS, or the password file, or ask the administrator of the database.</source>
            <translation>The password may be wrong or have expired. Correct the authentication in QGIS, or the password file, or ask the administrator of the database.</translation>
        </message>
        <message>
            <location filename="adapters/orders/filling.py" />
            <source>The perimeter points of order {order} are numbered from {first} to {last}.</source>
            <translation>The perimeter points of order {order} are numbered from {first} to {last}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/held.py" />
            <source>The place of this row can no longer be told</source>
            <translation>The place of this row can no longer be told</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>The point it is measured from has no position before it in the list.</source>
            <translation>The point it is measured from has no position before it in the list.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>The point it was measured from is not in the list</source>
            <translation>The point it was measured from is not in the list</translation>
        </message>
        <message>
            <location filename="core/priority/people_raster.py" />
            <source>The population raster holds something else than stated</source>
            <translation>The population raster holds something else than stated</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>The position is the middle of the square that the reference names.</source>
            <translation>The position is the middle of the square that the reference names.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/__init__.py" />
            <source>The profile asks for "{criterion}".</source>
            <translation>The profile asks for "{criterion}".</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <location filename="core/priority/profile_reading.py" />
            <source>The profile cannot be used.</source>
            <translation>The profile cannot be used.</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>The profile cannot be written</source>
            <translation>The profile cannot be written</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/smaa.py" />
            <source>The profile states no ranges of weights.</source>
            <translation>The profile states no ranges of weights.</translation>
        </message>
        <message>
            <location filename="core/priority/profile_reading.py" />
            <source>The profile was changed after it was signed.</source>
            <translation>The profile was changed after it was signed.</translation>
        </message>
        <message>
            <location filename="adapters/project.py" />
            <source>The project cannot be written</source>
            <translation>The project cannot be written</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>The project for this land: {value}.</source>
            <translation>The project for this land: {value}.</translation>
        </message>
        <message>
            <location filename="adapters/held_layers.py" />
            <source>The project saves edits in transaction groups. There QGIS does not say what had been read of a record, so that what somebody else saved meanwhile would be overwritten unseen.</source>
            <translation>The project saves edits in transaction groups. There QGIS does not say what had been read of a record, so that what somebody else saved meanwhile would be overwritten unseen.</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>The ranking has no hazard {hazard}</source>
            <translation>The ranking has no hazard {hazard}</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The raster cannot be opened</source>
            <translation>The raster cannot be opened</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_raster.py" />
            <source>The raster says nothing here.</source>
            <translation>The raster says nothing here.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_raster.py" />
            <source>The raster says {value} here; it supports a decision, it is no evidence.</source>
            <translation>The raster says {value} here; it supports a decision, it is no evidence.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The raster {file} cannot be measured</source>
            <translation>The raster {file} cannot be measured</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The raster {file} holds negative numbers of people</source>
            <translation>The raster {file} holds negative numbers of people</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The raster {file} is damaged</source>
            <translation>The raster {file} is damaged</translation>
        </message>
        <message>
            <location filename="adapters/intake/reading.py" />
            <source>The reader broke down on {file}</source>
            <translation>The reader broke down on {file}</translation>
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>The reader says: {reason}</source>
            <translation>The reader says: {reason}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The reader warns</source>
            <translation>The reader warns</translation>
        </message>
        <message>
            <location filename="adapters/intake/reading.py" />
            <source>The reader was stopped after {seconds:.0f} seconds.</source>
            <translation>The reader was stopped after {seconds:.0f} seconds.</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>The reason is too long to be printed</source>
            <translation>The reason is too long to be printed</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>The receiver's schema cannot be read</source>
            <translation>The receiver's schema cannot be read</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>The receiver's schema cannot be used</source>
            <translation>The receiver's schema cannot be used</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>The record is in {file}, its geometry as WKT in {long_file}</source>
            <translation>The record is in {file}, its geometry as WKT in {long_file}</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>The release profile does not release these tables</source>
            <translation>The release profile does not release these tables</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The rest was lost before delivery; ask the sender for the whole text.</source>
            <translation>The rest was lost before delivery; ask the sender for the whole text.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>The road: {value}.</source>
            <translation>The road: {value}.</translation>
        </message>
        <message>
            <location filename="processing/create_workspace.py" />
            <source>The roles were not made: you may not make roles at this server, or there are some of these names. Until an administrator has looked through this SQL and run it, only you can use the workspace.</source>
            <translation>The roles were not made: you may not make roles at this server, or there are some of these names. Until an administrator has looked through this SQL and run it, only you can use the workspace.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>The row has a geometry without any point. It may be a hazard all the same.</source>
            <translation>The row has a geometry without any point. It may be a hazard all the same.</translation>
        </message>
        <message>
            <location filename="gui/held_geometry.py" />
            <source>The row has no geometry that has a place.</source>
            <translation>The row has no geometry that has a place.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>The row has no place on the map. It may be a hazard all the same.</source>
            <translation>The row has no place on the map. It may be a hazard all the same.</translation>
        </message>
        <message>
            <location filename="core/survey/mending.py" />
            <source>The row has no such field</source>
            <translation>The row has no such field</translation>
        </message>
        <message>
            <location filename="gui/fall_map.py" />
            <source>The rows have no place on the map.</source>
            <translation>The rows have no place on the map.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>The schema is in use already</source>
            <translation>The schema is in use already</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The second '{field}' is called '{renamed}' here.</source>
            <translation>The second '{field}' is called '{renamed}' here.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>The shapefile holds it without heights; {file} has it with heights as WKT</source>
            <translation>The shapefile holds it without heights; {file} has it with heights as WKT</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>The stated coordinate reference system is probably not the one the data is in.</source>
            <translation>The stated coordinate reference system is probably not the one the data is in.</translation>
        </message>
        <message>
            <location filename="adapters/intake/typed_list.py" />
            <source>The table has the columns {given}; it may have {names}.</source>
            <translation>The table has the columns {given}; it may have {names}.</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>The table has too few rows.</source>
            <translation>The table has too few rows.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>The tables of this workspace are not those of its schema version</source>
            <translation>The tables of this workspace are not those of its schema version</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking_tar.py" />
            <source>The tar archive cannot be unpacked</source>
            <translation>The tar archive cannot be unpacked</translation>
        </message>
        <message>
            <location filename="core/survey/reading/text_table.py" />
            <source>The text table {file} is damaged</source>
            <translation>The text table {file} is damaged</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The texts of '{field}' are in a memo file; only their numbers were read.</source>
            <translation>The texts of '{field}' are in a memo file; only their numbers were read.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The texts were read as {encoding}: {sample}</source>
            <translation>The texts were read as {encoding}: {sample}</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>The traverse closes only within a wider tolerance than usual</source>
            <translation>The traverse closes only within a wider tolerance than usual</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>The traverse does not close</source>
            <translation>The traverse does not close</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>The traverse does not close at {point}: {distance:.2f} m, 1:{ratio:.0f}.</source>
            <translation>The traverse does not close at {point}: {distance:.2f} m, 1:{ratio:.0f}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/typed_list.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>The turning points cannot be read</source>
            <translation>The turning points cannot be read</translation>
        </message>
        <message>
            <location filename="adapters/intake/saving_typed.py" />
            <source>The turning points cannot be saved as a hazard</source>
            <translation>The turning points cannot be saved as a hazard</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>The value {number} is not between 0 and 1.</source>
            <translation>The value {number} is not between 0 and 1.</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>The values 0 and 1 are both at {number}.</source>
            <translation>The values 0 and 1 are both at {number}.</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>The values cannot be read</source>
            <translation>The values cannot be read</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>The values rise and fall: it is not told whether more or less comes first.</source>
            <translation>The values rise and fall: it is not told whether more or less comes first.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>The weight of "{criterion}" is {weight}; it has to be 0 or more.</source>
            <translation>The weight of "{criterion}" is {weight}; it has to be 0 or more.</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>The weights cannot be read</source>
            <translation>The weights cannot be read</translation>
        </message>
        <message>
            <location filename="gui/firmness_dialog.py" />
            <source>The whole ranking</source>
            <translation>The whole ranking</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>The work is done, but its report could not be written.</source>
            <translation>The work is done, but its report could not be written.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <location filename="adapters/store/postgis_errors.py" />
            <location filename="adapters/store/rights.py" />
            <source>The workspace cannot be written</source>
            <translation>The workspace cannot be written</translation>
        </message>
        <message>
            <location filename="adapters/store/migrating.py" />
            <source>The workspace cannot go back to an older version without loss</source>
            <translation>The workspace cannot go back to an older version without loss</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>The workspace does not keep the rules of this plugin</source>
            <translation>The workspace does not keep the rules of this plugin</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>The workspace is in another schema</source>
            <translation>The workspace is in another schema</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>The workspace is newer than this plugin</source>
            <translation>The workspace is newer than this plugin</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>The workspace is not there</source>
            <translation>The workspace is not there</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>The workspace is older than this plugin</source>
            <translation>The workspace is older than this plugin</translation>
        </message>
        <message>
            <location filename="adapters/store/copying.py" />
            <source>The workspace itself may be damaged; keep it, and open the last backup.</source>
            <translation>The workspace itself may be damaged; keep it, and open the last backup.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>The workspace lies on a network drive</source>
            <translation>The workspace lies on a network drive</translation>
        </message>
        <message>
            <location filename="adapters/store/engine.py" />
            <source>The workspace refuses this change</source>
            <translation>The workspace refuses this change</translation>
        </message>
        <message>
            <location filename="adapters/store/copy_text.py" />
            <location filename="adapters/store/geopackage.py" />
            <location filename="adapters/store/postgis_errors.py" />
            <source>The workspace refuses this record</source>
            <translation>The workspace refuses this record</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>The workspace was made before this plugin's tables and fields were there</source>
            <translation>The workspace was made before this plugin's tables and fields were there</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>The workspace was not closed last time</source>
            <translation>The workspace was not closed last time</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>The workspace writes this itself when a row is held.</source>
            <translation>The workspace writes this itself when a row is held.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>The workspace writes this itself when data are checked.</source>
            <translation>The workspace writes this itself when data are checked.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>The workspace writes this itself when data are imported.</source>
            <translation>The workspace writes this itself when data are imported.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>The workspace writes this itself with every change, so that nobody else can.</source>
            <translation>The workspace writes this itself with every change, so that nobody else can.</translation>
        </message>
        <message>
            <location filename="adapters/store/connection_text.py" />
            <source>The workspace's address holds a password</source>
            <translation>The workspace's address holds a password</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>The zip file cannot be unpacked</source>
            <translation>The zip file cannot be unpacked</translation>
        </message>
        <message>
            <location filename="core/exchange/archive.py" />
            <source>The zip is damaged</source>
            <translation>The zip is damaged</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>The zone and the EPSG code do not agree.</source>
            <translation>The zone and the EPSG code do not agree.</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Their coordinate system is {crs}.</source>
            <translation>Their coordinate system is {crs}.</translation>
        </message>
        <message>
            <location filename="gui/issue_dialog.py" />
            <source>Then print it</source>
            <translation>Then print it</translation>
        </message>
        <message>
            <location filename="adapters/intake/saving_typed.py" />
            <source>There is a hazard with this ID already</source>
            <translation>There is a hazard with this ID already</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>There is a record with this ID already</source>
            <translation>There is a record with this ID already</translation>
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>There is no encoding called '{encoding}'</source>
            <translation>There is no encoding called '{encoding}'</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>There is no file {file}. It may have been moved, renamed or not mounted.</source>
            <translation>There is no file {file}. It may have been moved, renamed or not mounted.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>There is no hazard {hazard}</source>
            <translation>There is no hazard {hazard}</translation>
        </message>
        <message>
            <location filename="core/priority/triage.py" />
            <source>There is no layer of accidents, so hazards with a fresh accident are not put first.</source>
            <translation>There is no layer of accidents, so hazards with a fresh accident are not put first.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>There is no operation of known accuracy from {crs} to WGS 84.</source>
            <translation>There is no operation of known accuracy from {crs} to WGS 84.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>There is no order {reference}</source>
            <translation>There is no order {reference}</translation>
        </message>
        <message>
            <location filename="adapters/orders/filling.py" />
            <source>There is no perimeter point {number}</source>
            <translation>There is no perimeter point {number}</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/people.py" />
            <source>There is no population raster: people are taken as spread evenly over their district, by its class of size.</source>
            <translation>There is no population raster: people are taken as spread evenly over their district, by its class of size.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>There is no ranking to take hazards from</source>
            <translation>There is no ranking to take hazards from</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>There is no saved ranking here yet.</source>
            <translation>There is no saved ranking here yet.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>There is no such 100 km square in this zone.</source>
            <translation>There is no such 100 km square in this zone.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>There is no such file or folder</source>
            <translation>There is no such file or folder</translation>
        </message>
        <message>
            <location filename="adapters/intake/profiles.py" />
            <source>There is no such mapping profile</source>
            <translation>There is no such mapping profile</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>There is no such profile</source>
            <translation>There is no such profile</translation>
        </message>
        <message>
            <location filename="adapters/rankings.py" />
            <source>There is no such ranking</source>
            <translation>There is no such ranking</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <location filename="adapters/store/workspace.py" />
            <source>There is no such record</source>
            <translation>There is no such record</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>There is no such release profile</source>
            <translation>There is no such release profile</translation>
        </message>
        <message>
            <location filename="adapters/boundary_repairs.py" />
            <source>There is no such repair for this record</source>
            <translation>There is no such repair for this record</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>There is no such repair for this row</source>
            <translation>There is no such repair for this row</translation>
        </message>
        <message>
            <location filename="adapters/store/migrating.py" />
            <source>There is no such schema version</source>
            <translation>There is no such schema version</translation>
        </message>
        <message>
            <location filename="adapters/sites.py" />
            <source>There is no such site</source>
            <translation>There is no such site</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>There is no such team</source>
            <translation>There is no such team</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>There is no such zone and band.</source>
            <translation>There is no such zone and band.</translation>
        </message>
        <message>
            <location filename="adapters/database_login.py" />
            <source>There is no user and password under authcfg={authcfg}, or QGIS is locked.</source>
            <translation>There is no user and password under authcfg={authcfg}, or QGIS is locked.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>There is no {part} file.</source>
            <translation>There is no {part} file.</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>There is nothing to rank</source>
            <translation>There is nothing to rank</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>There is nothing to take in</source>
            <translation>There is nothing to take in</translation>
        </message>
        <message>
            <location filename="gui/print_dialog.py" />
            <source>There is such a file. It will be replaced.</source>
            <translation>There is such a file. It will be replaced.</translation>
        </message>
        <message>
            <location filename="core/priority/triage.py" />
            <source>There was an accident within {distance_m} m, {days} days ago.</source>
            <translation>There was an accident within {distance_m} m, {days} days ago.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>These can be read, alone, in a folder or packed (zip, tar): {kinds}.</source>
            <translation>These can be read, alone, in a folder or packed (zip, tar): {kinds}.</translation>
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>These numbers are not a UTM position.</source>
            <translation>These numbers are not a UTM position.</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing_held.py" />
            <source>They are the hazards {codes}, each an import of its own.</source>
            <translation>They are the hazards {codes}, each an import of its own.</translation>
        </message>
        <message>
            <location filename="adapters/ranked_layer.py" />
            <source>Third fifth</source>
            <translation>Third fifth</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>This 100 km square does not lie in this zone and band.</source>
            <translation>This 100 km square does not lie in this zone and band.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/linear.py" />
            <source>This analysis needs a score that is a weighted sum.</source>
            <translation>This analysis needs a score that is a weighted sum.</translation>
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>This change of state is not allowed</source>
            <translation>This change of state is not allowed</translation>
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>This change of state needs a reason</source>
            <translation>This change of state needs a reason</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/__init__.py" />
            <source>This criterion does not exist.</source>
            <translation>This criterion does not exist.</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>This follows the policy {title} (fingerprint {fingerprint}).</source>
            <translation>This follows the policy {title} (fingerprint {fingerprint}).</translation>
        </message>
        <message>
            <location filename="gui/firmness_dialog.py" />
            <source>This hazard</source>
            <translation>This hazard</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing.py" />
            <source>This import has been undone already</source>
            <translation>This import has been undone already</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>This is no value function.</source>
            <translation>This is no value function.</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>This is not a date</source>
            <translation>This is not a date</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>This is not a time or a delivery</source>
            <translation>This is not a time or a delivery</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>This is not a workspace of the Mine Action Planner</source>
            <translation>This is not a workspace of the Mine Action Planner</translation>
        </message>
        <message>
            <location filename="adapters/layer_dates.py" />
            <source>This is not the date of a layer</source>
            <translation>This is not the date of a layer</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>This is the first delivery to this receiver.</source>
            <translation>This is the first delivery to this receiver.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/topsis.py" />
            <source>This normalisation does not exist.</source>
            <translation>This normalisation does not exist.</translation>
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>This order was changed after it was made</source>
            <translation>This order was changed after it was made</translation>
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>This order was made by another version of the plugin</source>
            <translation>This order was made by another version of the plugin</translation>
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>This position has no UTM or MGRS reference.</source>
            <translation>This position has no UTM or MGRS reference.</translation>
        </message>
        <message>
            <location filename="core/priority/shipped.py" />
            <source>This profile is a starting point, not a policy: nobody has signed it. Set weights with those whom they concern.</source>
            <translation>This profile is a starting point, not a policy: nobody has signed it. Set weights with those whom they concern.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>This rank was not kept.</source>
            <translation>This rank was not kept.</translation>
        </message>
        <message>
            <location filename="core/priority/stored.py" />
            <source>This ranking cannot be opened again</source>
            <translation>This ranking cannot be opened again</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>This ranking method does not exist.</source>
            <translation>This ranking method does not exist.</translation>
        </message>
        <message>
            <location filename="core/priority/stored.py" />
            <source>This ranking was changed after it was made</source>
            <translation>This ranking was changed after it was made</translation>
        </message>
        <message>
            <location filename="adapters/intake/held.py" />
            <source>This row has been decided already</source>
            <translation>This row has been decided already</translation>
        </message>
        <message>
            <location filename="gui/value_dialog.py" />
            <source>This turns the criterion round: {direction}.</source>
            <translation>This turns the criterion round: {direction}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>Time in which an accident comes to count half (0: never)</source>
            <translation>Time in which an accident comes to count half (0: never)</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Time of day left off</source>
            <translation>Time of day left off</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <location filename="gui/sign_dialog.py" />
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <location filename="processing/save_profile.py" />
            <source>Title (empty for the profile's own)</source>
            <translation>Title (empty for the profile's own)</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <location filename="processing/fill_task_order.py" />
            <source>To be emptied (parameters, comma between)</source>
            <translation>To be emptied (parameters, comma between)</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>To say that less is better, turn the value function round and keep the weight positive.</source>
            <translation>To say that less is better, turn the value function round and keep the weight positive.</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Too few points in geometry component</source>
            <translation>Too few points in geometry component</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Too few turning points</source>
            <translation>Too few turning points</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>Too many criteria to compare in pairs.</source>
            <translation>Too many criteria to compare in pairs.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/scoring.py" />
            <source>Too many hazards for so many sets of weights.</source>
            <translation>Too many hazards for so many sets of weights.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>Too much to keep every rank.</source>
            <translation>Too much to keep every rank.</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Topology Validation Error</source>
            <translation>Topology Validation Error</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Traffic control</source>
            <translation>Traffic control</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Training of trainers</source>
            <translation>Training of trainers</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Travelling</source>
            <translation>Travelling</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/orders/perimeter_section.py" />
            <source>True bearing</source>
            <translation>True bearing</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Turning or passing area</source>
            <translation>Turning or passing area</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <location filename="core/model/tables_land.py" />
            <source>Turning point</source>
            <translation>Turning point</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Turning point without a number</source>
            <translation>Turning point without a number</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Turning point without a place</source>
            <translation>Turning point without a place</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Turning point without a role</source>
            <translation>Turning point without a role</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <source>Turning point, number in the table only</source>
            <translation>Turning point, number in the table only</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/perimeter_section.py" />
            <location filename="gui/traverse_dialog.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Turning points</source>
            <translation>Turning points</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Turning points (CSV, or the path of a file)</source>
            <translation>Turning points (CSV, or the path of a file)</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Turning points are missing in the list</source>
            <translation>Turning points are missing in the list</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Turning points numbered for each role</source>
            <translation>Turning points numbered for each role</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Turning points of {code}</source>
            <translation>Turning points of {code}</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Turning points without numbers</source>
            <translation>Turning points without numbers</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Turning points without roles</source>
            <translation>Turning points without roles</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Two columns contradict one another</source>
            <translation>Two columns contradict one another</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>Two coordinate systems cannot be brought together</source>
            <translation>Two coordinate systems cannot be brought together</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Two fields have the same name</source>
            <translation>Two fields have the same name</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Two hazards have the same ID.</source>
            <translation>Two hazards have the same ID.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <source>Two points with the same label</source>
            <translation>Two points with the same label</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <source>Two records with the same ID</source>
            <translation>Two records with the same ID</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <source>Two records with the same geometry</source>
            <translation>Two records with the same geometry</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Two start points</source>
            <translation>Two start points</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>Two tables would be called '{name}'.</source>
            <translation>Two tables would be called '{name}'.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Two turning points with the same label</source>
            <translation>Two turning points with the same label</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Two turning points with the same number</source>
            <translation>Two turning points with the same number</translation>
        </message>
        <message>
            <location filename="processing/typed_numbers.py" />
            <source>Type a whole number, in digits.</source>
            <translation>Type a whole number, in digits.</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <location filename="processing/typed_numbers.py" />
            <source>Type digits, with a point for decimals.</source>
            <translation>Type digits, with a point for decimals.</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>UTM (WGS 84)</source>
            <translation>UTM (WGS 84)</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>UTM zone (EPSG)</source>
            <translation>UTM zone (EPSG)</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Under 18</source>
            <translation>Under 18</translation>
        </message>
        <message>
            <location filename="processing/undo_import.py" />
            <source>Undo import</source>
            <translation>Undo import</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing_together.py" />
            <source>Undo that import first, then this one, and take the later one in again.</source>
            <translation>Undo that import first, then this one, and take the later one in again.</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing_held.py" />
            <source>Undo those imports first ({imports}), or void the hazards.</source>
            <translation>Undo those imports first ({imports}), or void the hazards.</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing.py" />
            <source>Undoing needs a reason</source>
            <translation>Undoing needs a reason</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Undone</source>
            <translation>Undone</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Undone with its import</source>
            <translation>Undone with its import</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Unexploded ordnance</source>
            <translation>Unexploded ordnance</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>United Nations</source>
            <translation>United Nations</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/model/people_codelists.py" />
            <location filename="core/model/release_codelists.py" />
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/columns.py" />
            <source>Unknown codes in "{column}" count as missing: {codes}.</source>
            <translation>Unknown codes in "{column}" count as missing: {codes}.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Unknown numbers</source>
            <translation>Unknown numbers</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>Unpack it with its password, then take in the folder.</source>
            <translation>Unpack it with its password, then take in the folder.</translation>
        </message>
        <message>
            <location filename="adapters/store/migrating.py" />
            <source>Update the other plugin instead, or send a delivery.</source>
            <translation>Update the other plugin instead, or send a delivery.</translation>
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>Update the plugin.</source>
            <translation>Update the plugin.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>Update the plugin. The workspace was not touched.</source>
            <translation>Update the plugin. The workspace was not touched.</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Update the workspace now? A backup of a file is made first.</source>
            <translation>Update the workspace now? A backup of a file is made first.</translation>
        </message>
        <message>
            <location filename="processing/update_workspace.py" />
            <source>Update workspace</source>
            <translation>Update workspace</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Use "as_counted" with count × weight, and only there.</source>
            <translation>Use "as_counted" with count × weight, and only there.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/topsis.py" />
            <source>Use "vector" or "linear".</source>
            <translation>Use "vector" or "linear".</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Use UTM, MGRS or degrees there.</source>
            <translation>Use UTM, MGRS or degrees there.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>Use swing weights, or compare the most important criteria only.</source>
            <translation>Use swing weights, or compare the most important criteria only.</translation>
        </message>
        <message>
            <location filename="adapters/store/connection_text.py" />
            <source>Use the password file (pgpass) instead.</source>
            <translation>Use the password file (pgpass) instead.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Use the weighted additive value, or rank by benefit.</source>
            <translation>Use the weighted additive value, or rank by benefit.</translation>
        </message>
        <message>
            <location filename="gui/inputs_dialog.py" />
            <source>Use these</source>
            <translation>Use these</translation>
        </message>
        <message>
            <location filename="gui/value_dialog.py" />
            <source>Use this</source>
            <translation>Use this</translation>
        </message>
        <message>
            <location filename="gui/profile_criteria.py" />
            <source>Use this once more, with other settings</source>
            <translation>Use this once more, with other settings</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>Value 0 at</source>
            <translation>Value 0 at</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>Value 1 at</source>
            <translation>Value 1 at</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Value cannot be read</source>
            <translation>Value cannot be read</translation>
        </message>
        <message>
            <location filename="core/model/overwrites.py" />
            <source>Value changed outside the plugin, over one that was just saved</source>
            <translation>Value changed outside the plugin, over one that was just saved</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="gui/value_dialog.py" />
            <source>Value function</source>
            <translation>Value function</translation>
        </message>
        <message>
            <location filename="gui/mapping_values.py" />
            <source>Value in the delivery</source>
            <translation>Value in the delivery</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Value is in no code list</source>
            <translation>Value is in no code list</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Value out of range</source>
            <translation>Value out of range</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>Value, 0 to 1</source>
            <translation>Value, 0 to 1</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Values</source>
            <translation>Values</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>Values ({count} without a code)</source>
            <translation>Values ({count} without a code)</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>Values about people</source>
            <translation>Values about people</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>Values by field of the table (JSON)</source>
            <translation>Values by field of the table (JSON)</translation>
        </message>
        <message>
            <location filename="processing/preview_import.py" />
            <source>Values that mean no code</source>
            <translation>Values that mean no code</translation>
        </message>
        <message>
            <location filename="gui/profile_criteria.py" />
            <source>Value…</source>
            <translation>Value…</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Verbal report</source>
            <translation>Verbal report</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Version of the Mine Action Planner</source>
            <translation>Version of the Mine Action Planner</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Version of the record</source>
            <translation>Version of the record</translation>
        </message>
        <message>
            <location filename="adapters/store/migrating.py" />
            <source>Version {version} has no place for these (number of records): {losses}.</source>
            <translation>Version {version} has no place for these (number of records): {losses}.</translation>
        </message>
        <message>
            <location filename="core/model/roles.py" />
            <source>Viewer</source>
            <translation>Viewer</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Visit ID</source>
            <translation>Visit ID</translation>
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>Void that record and enter it again. Nothing was delivered.</source>
            <translation>Void that record and enter it again. Nothing was delivered.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Void the record here too, if there is one, and set this row aside.</source>
            <translation>Void the record here too, if there is one, and set this row aside.</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing.py" />
            <source>Void what refers to them first, or void single records.</source>
            <translation>Void what refers to them first, or void single records.</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Voided by</source>
            <translation>Voided by</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Voided on</source>
            <translation>Voided on</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Voided records left out</source>
            <translation>Voided records left out</translation>
        </message>
        <message>
            <location filename="processing/undo_import.py" />
            <source>Voids the records that an import took in, with the reason, and gives those that it updated their former values back. Records that were changed since, or whose life cycle does not go back, stay and are counted as kept. Its held rows go with it, those too that were mended and taken in since; a row that another import repeats word for word waits for that one.</source>
            <translation>Voids the records that an import took in, with the reason, and gives those that it updated their former values back. Records that were changed since, or whose life cycle does not go back, stay and are counted as kept. Its held rows go with it, those too that were mended and taken in since; a row that another import repeats word for word waits for that one.</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>WGS 84, {zone}. Bearings are true bearings, clockwise from true north; distances are along the ellipsoid. The last point of a ring leads back to its first. MGRS is truncated to 1 m, as its standard has it; UTM is rounded.</source>
            <translation>WGS 84, {zone}. Bearings are true bearings, clockwise from true north; distances are along the ellipsoid. The last point of a ring leads back to its first. MGRS is truncated to 1 m, as its standard has it; UTM is rounded.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>Wait until that is done, then take the delivery in.</source>
            <translation>Wait until that is done, then take the delivery in.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Warning</source>
            <translation>Warning</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Water</source>
            <translation>Water</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Water points</source>
            <translation>Water points</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Water points nearby</source>
            <translation>Water points nearby</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Water points within {distance_m} m of it: {value}.</source>
            <translation>Water points within {distance_m} m of it: {value}.</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>We do not know everything about it; with that its score could be {low} to {high}.</source>
            <translation>We do not know everything about it; with that its score could be {low} to {high}.</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="gui/profile_weights.py" />
            <source>Weight</source>
            <translation>Weight</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/charts.py" />
            <source>Weight: {criterion}</source>
            <translation>Weight: {criterion}</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Weighted additive value</source>
            <translation>Weighted additive value</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Weights</source>
            <translation>Weights</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>Weights sum to 1, and no set of them keeps to all ranges and the order.</source>
            <translation>Weights sum to 1, and no set of them keeps to all ranges and the order.</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>Weights that follow</source>
            <translation>Weights that follow</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/people.py" />
            <source>What a cell without data means: "unknown", or "nobody" lives there</source>
            <translation>What a cell without data means: "unknown", or "nobody" lives there</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>What a shapefile cannot carry, and what was held back (details in losses.csv)</source>
            <translation>What a shapefile cannot carry, and what was held back (details in losses.csv)</translation>
        </message>
        <message>
            <location filename="processing/open_ranking.py" />
            <source>What cannot be shown again</source>
            <translation>What cannot be shown again</translation>
        </message>
        <message>
            <location filename="gui/revise_dialog.py" />
            <source>What changed, and why</source>
            <translation>What changed, and why</translation>
        </message>
        <message>
            <location filename="processing/explain_rank.py" />
            <source>What counted, with distances</source>
            <translation>What counted, with distances</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>What counts most for it is this.</source>
            <translation>What counts most for it is this.</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>What each class counts</source>
            <translation>What each class counts</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>What is changed here is another policy: it is saved as a file, and stays unsigned until you sign it.</source>
            <translation>What is changed here is another policy: it is saved as a file, and stays unsigned until you sign it.</translation>
        </message>
        <message>
            <location filename="core/exchange/pending.py" />
            <source>What is not complete or not settled</source>
            <translation>What is not complete or not settled</translation>
        </message>
        <message>
            <location filename="processing/preview_import.py" />
            <source>What is not known or only guessed</source>
            <translation>What is not known or only guessed</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>What is ranked</source>
            <translation>What is ranked</translation>
        </message>
        <message>
            <location filename="gui/finding_rows.py" />
            <source>What is said</source>
            <translation>What is said</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>What is {kind} comes from one of {activities}, not from {activity}.</source>
            <translation>What is {kind} comes from one of {activities}, not from {activity}.</translation>
        </message>
        <message>
            <location filename="core/priority/stored.py" />
            <source>What it says was measured leads to other ranks than those it gives.</source>
            <translation>What it says was measured leads to other ranks than those it gives.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>What it was made from</source>
            <translation>What it was made from</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>What no request means: "unknown", or "nothing" where everybody in need has asked</source>
            <translation>What no request means: "unknown", or "nothing" where everybody in need has asked</translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <source>What others changed meanwhile stands below what you typed.</source>
            <translation>What others changed meanwhile stands below what you typed.</translation>
        </message>
        <message>
            <location filename="gui/firmness_dialog.py" />
            <location filename="processing/rank_firmness.py" />
            <source>What planners agree on</source>
            <translation>What planners agree on</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>What speaks least for it is this.</source>
            <translation>What speaks least for it is this.</translation>
        </message>
        <message>
            <location filename="gui/inputs_dialog.py" />
            <location filename="processing/rank_hazards.py" />
            <source>What the cells of the population raster hold</source>
            <translation>What the cells of the population raster hold</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>What the data say was put aside for {crs}, which was given.</source>
            <translation>What the data say was put aside for {crs}, which was given.</translation>
        </message>
        <message>
            <location filename="core/priority/charts.py" />
            <source>What the score is made of</source>
            <translation>What the score is made of</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <location filename="gui/why.py" />
            <source>What to know about the data</source>
            <translation>What to know about the data</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>What was changed after {code} carries times before it ({changed} and {sent}), so it cannot be told what is new.</source>
            <translation>What was changed after {code} carries times before it ({changed} and {sent}), so it cannot be told what is new.</translation>
        </message>
        <message>
            <location filename="adapters/intake/reading.py" />
            <source>What was read of {file} did not arrive whole</source>
            <translation>What was read of {file} did not arrive whole</translation>
        </message>
        <message>
            <location filename="gui/firmness_dialog.py" />
            <source>What would move it up to rank</source>
            <translation>What would move it up to rank</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>What would move {code} up</source>
            <translation>What would move {code} up</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <location filename="gui/value_dialog.py" />
            <source>Where it is not known, a hazard counts anything from {worst} to {best}.</source>
            <translation>Where it is not known, a hazard counts anything from {worst} to {best}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Where that is too much for a boundary, ask the sender for corners.</source>
            <translation>Where that is too much for a boundary, ask the sender for corners.</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Which hazards a task covers is decided here, with the task.</source>
            <translation>Which hazards a task covers is decided here, with the task.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>Which of the two numbers in “{text}” is the latitude?</source>
            <translation>Which of the two numbers in “{text}” is the latitude?</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Who stated the declination, and from what</source>
            <translation>Who stated the declination, and from what</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Whoever is on the network to {host} can read what is sent</source>
            <translation>Whoever is on the network to {host} can read what is sent</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Why days were lost</source>
            <translation>Why days were lost</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Why it was not completed</source>
            <translation>Why it was not completed</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>Widen the ranges.</source>
            <translation>Widen the ranges.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>With all weights at 0 every hazard would have the same score.</source>
            <translation>With all weights at 0 every hazard would have the same score.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Within three months</source>
            <translation>Within three months</translation>
        </message>
        <message>
            <location filename="core/model/shared_fields.py" />
            <source>Women</source>
            <translation>Women</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Work completed and reported</source>
            <translation>Work completed and reported</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>Work done by district</source>
            <translation>Work done by district</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Work in a copy on this computer, or keep the workspace in a PostgreSQL database.</source>
            <translation>Work in a copy on this computer, or keep the workspace in a PostgreSQL database.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>Work on with the last good copy. Keep the damaged file: 'sqlite3 FILE .recover' may save records of it.</source>
            <translation>Work on with the last good copy. Keep the damaged file: 'sqlite3 FILE .recover' may save records of it.</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Work started</source>
            <translation>Work started</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Worked on</source>
            <translation>Worked on</translation>
        </message>
        <message>
            <location filename="gui/firmness_dialog.py" />
            <source>Working it out…</source>
            <translation>Working it out…</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Worksite point</source>
            <translation>Worksite point</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Worksite points</source>
            <translation>Worksite points</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>Worksites</source>
            <translation>Worksites</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <location filename="processing/create_workspace.py" />
            <source>Workspace</source>
            <translation>Workspace</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>Workspace (.gpkg file, or PostgreSQL connection)</source>
            <translation>Workspace (.gpkg file, or PostgreSQL connection)</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Workspace file…</source>
            <translation>Workspace file…</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Workspaces (*.gpkg)</source>
            <translation>Workspaces (*.gpkg)</translation>
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Write QGIS project</source>
            <translation>Write QGIS project</translation>
        </message>
        <message>
            <location filename="core/orders/filling.py" />
            <location filename="processing/state_declination.py" />
            <source>Write dates as year-month-day, such as 2026-03-31.</source>
            <translation>Write dates as year-month-day, such as 2026-03-31.</translation>
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Writes a QGIS project with every table of the workspace as a layer with its form, symbols and labels, over a base map from files or folders on this computer. Files next to the project are found again wherever the folder is copied to. An existing project file is replaced.</source>
            <translation>Writes a QGIS project with every table of the workspace as a layer with its form, symbols and labels, over a base map from files or folders on this computer. Files next to the project are found again wherever the folder is copied to. An existing project file is replaced.</translation>
        </message>
        <message>
            <location filename="processing/save_profile.py" />
            <source>Writes a profile of priorities to a file, under the weights that are given. With a name and a reason it is signed as of today: its fingerprint then tells whether anybody changed it. Without both it stays unsigned. Changes are parts of a profile file in place of its own, such as other criteria, another method, or weights by swing, by order of importance or by comparing in pairs; of these it is told how consistent they are.</source>
            <translation>Writes a profile of priorities to a file, under the weights that are given. With a name and a reason it is signed as of today: its fingerprint then tells whether anybody changed it. Without both it stays unsigned. Changes are parts of a profile file in place of its own, such as other criteria, another method, or weights by swing, by order of importance or by comparing in pairs; of these it is told how consistent they are.</translation>
        </message>
        <message>
            <location filename="processing/export_ranking.py" />
            <source>Writes a saved ranking as a GeoPackage with its classes, as a spreadsheet of values, and as a PDF that justifies the rank of each named hazard, or of the first ones, on two pages with a map and charts; in two languages one after the other, the layer and the spreadsheet then in the first.</source>
            <translation>Writes a saved ranking as a GeoPackage with its classes, as a spreadsheet of values, and as a PDF that justifies the rank of each named hazard, or of the first ones, on two pages with a map and charts; in two languages one after the other, the layer and the spreadsheet then in the first.</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Writes down who accepts findings and why. An accepted finding stays visible. A finding that was accepted already keeps its first name and reason.</source>
            <translation>Writes down who accepts findings and why. An accepted finding stays visible. A finding that was accepted already keeps its first name and reason.</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>Writes down who sets a held row aside, and why. The row and its findings are kept; it no longer waits.</source>
            <translation>Writes down who sets a held row aside, and why. The row and its findings are kept; it no longer waits.</translation>
        </message>
        <message>
            <location filename="processing/save_mapping.py" />
            <source>Writes mapping profiles (JSON, one or a list of them) into a folder. The import takes that folder as its mapping profile: a layer with exactly the columns for which a profile was saved is mapped by it. A profile takes the place of the one that was saved for the same columns.</source>
            <translation>Writes mapping profiles (JSON, one or a list of them) into a folder. The import takes that folder as its mapping profile: a layer with exactly the columns for which a profile was saved is mapped by it. A profile takes the place of the one that was saved for the same columns.</translation>
        </message>
        <message>
            <location filename="processing/state_declination.py" />
            <source>Writes the magnetic declination of a site down, in degrees, east positive, with its date, its change in a year, who states it and from what model or chart. Orders drafted or issued from then on bring it to their own date and print magnetic bearings. More than five years away it is not used. The plugin has no model of the Earth's field and computes none.</source>
            <translation>Writes the magnetic declination of a site down, in degrees, east positive, with its date, its change in a year, who states it and from what model or chart. Orders drafted or issued from then on bring it to their own date and print magnetic bearings. More than five years away it is not used. The plugin has no model of the Earth's field and computes none.</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Writes the records as shapefiles into one zip, with a manifest, a codebook and the list of everything that a shapefile cannot carry. The zip is read back and compared value by value before it counts. Personal data leaves only with a release profile that names it. The delivery is entered in the register.</source>
            <translation>Writes the records as shapefiles into one zip, with a manifest, a codebook and the list of everything that a shapefile cannot carry. The zip is read back and compared value by value before it counts. Personal data leaves only with a release profile that names it. The delivery is entered in the register.</translation>
        </message>
        <message>
            <location filename="processing/fill_task_order.py" />
            <source>Writes what is given into the task of a drafted order and drafts the order anew. What is left open stays as it is; CLEAR names parameters to be emptied. STARTPOINTS are the numbers of the perimeter points at which the team begins, one of each hazard. Dates are written as year-month-day. An issued order is revised first.</source>
            <translation>Writes what is given into the task of a drafted order and drafts the order anew. What is left open stays as it is; CLEAR names parameters to be emptied. STARTPOINTS are the numbers of the perimeter points at which the team begins, one of each hazard. Dates are written as year-month-day. An issued order is revised first.</translation>
        </message>
        <message>
            <location filename="adapters/widgets.py" />
            <location filename="gui/messages.py" />
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>You cannot change this workspace</source>
            <translation>You cannot change this workspace</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>You do not see every record</source>
            <translation>You do not see every record</translation>
        </message>
        <message>
            <location filename="adapters/store/rights.py" />
            <source>Your login may not do this</source>
            <translation>Your login may not do this</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>Your login may not see the workspace</source>
            <translation>Your login may not see the workspace</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>Your login may not see this</source>
            <translation>Your login may not see this</translation>
        </message>
        <message>
            <location filename="gui/person_line.py" />
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>Zone {zone}, easting {easting} m, northing {northing} m.</source>
            <translation>Zone {zone}, easting {easting} m, northing {northing} m.</translation>
        </message>
        <message>
            <location filename="core/model/frozen.py" />
            <source>a closed hazard stays as it is; record a new one that supersedes it</source>
            <translation>a closed hazard stays as it is; record a new one that supersedes it</translation>
        </message>
        <message>
            <location filename="core/model/frozen.py" />
            <source>a concluded visit stays as it is; record another visit</source>
            <translation>a concluded visit stays as it is; record another visit</translation>
        </message>
        <message>
            <location filename="core/model/frozen.py" />
            <source>a product that passed QC stays as it is; record a new hazard for what is found later</source>
            <translation>a product that passed QC stays as it is; record a new hazard for what is found later</translation>
        </message>
        <message>
            <location filename="core/model/frozen.py" />
            <source>a released product stays as it is</source>
            <translation>a released product stays as it is</translation>
        </message>
        <message>
            <location filename="core/model/frozen.py" />
            <source>a signed certificate stays as it is; void it with a reason and sign another</source>
            <translation>a signed certificate stays as it is; void it with a reason and sign another</translation>
        </message>
        <message>
            <location filename="core/model/frozen.py" />
            <source>an issued order is immutable; make a revision</source>
            <translation>an issued order is immutable; make a revision</translation>
        </message>
        <message numerus="yes">
            <location filename="adapters/conflicts.py" />
            <source>and %n more record(s)</source>
            <translation>
                <numerusform>and %n more record</numerusform>
                <numerusform>and %n more records</numerusform>
            </translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <source>as for the site: {value}</source>
            <translation>as for the site: {value}</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>as important as</source>
            <translation>as important as</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>at another site</source>
            <translation>at another site</translation>
        </message>
        <message>
            <location filename="adapters/held_places.py" />
            <source>at no site</source>
            <translation>at no site</translation>
        </message>
        <message>
            <location filename="adapters/store/connection_text.py" />
            <source>authcfg={authcfg}</source>
            <translation>authcfg={authcfg}</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>below the first number</source>
            <translation>below the first number</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>boolean</source>
            <translation>boolean</translation>
        </message>
        <message>
            <location filename="core/survey/units.py" />
            <source>centimetres</source>
            <translation>centimetres</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing.py" />
            <source>changed since</source>
            <translation>changed since</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>choose…</source>
            <translation>choose…</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>chosen by the planner, not from a ranking</source>
            <translation>chosen by the planner, not from a ranking</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>dBASE table</source>
            <translation>dBASE table</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>datetime</source>
            <translation>datetime</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>day month year</source>
            <translation>day month year</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <location filename="core/priority/criteria/effort.py" />
            <location filename="core/priority/criteria/evidence.py" />
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <location filename="core/survey/units.py" />
            <source>dunams</source>
            <translation>dunams</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>encrypted ({tls})</source>
            <translation>encrypted ({tls})</translation>
        </message>
        <message>
            <location filename="core/survey/units.py" />
            <source>feet</source>
            <translation>feet</translation>
        </message>
        <message>
            <location filename="gui/ranked_records.py" />
            <source>first {top} in {share} %</source>
            <translation>first {top} in {share} %</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>hazards held, not verified and near: {number}</source>
            <translation>hazards held, not verified and near: {number}</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>hazards: {count}</source>
            <translation>hazards: {count}</translation>
        </message>
        <message>
            <location filename="core/survey/units.py" />
            <source>hectares</source>
            <translation>hectares</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>held back by the ranking</source>
            <translation>held back by the ranking</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>held, not verified and near: {hazard}</source>
            <translation>held, not verified and near: {hazard}</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>integer</source>
            <translation>integer</translation>
        </message>
        <message>
            <location filename="adapters/layouts/base_map.py" />
            <source>it has no coordinate system</source>
            <translation>it has no coordinate system</translation>
        </message>
        <message>
            <location filename="adapters/layouts/base_map.py" />
            <source>its source is broken</source>
            <translation>its source is broken</translation>
        </message>
        <message>
            <location filename="core/survey/units.py" />
            <source>kilometres</source>
            <translation>kilometres</translation>
        </message>
        <message>
            <location filename="core/model/frozen.py" />
            <source>land that was handed over stays with its certificate</source>
            <translation>land that was handed over stays with its certificate</translation>
        </message>
        <message>
            <location filename="core/survey/units.py" />
            <source>metres</source>
            <translation>metres</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>month day year</source>
            <translation>month day year</translation>
        </message>
        <message>
            <location filename="core/orders/blocks.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>no limit</source>
            <translation>no limit</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>no longer in the workspace</source>
            <translation>no longer in the workspace</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>none open</source>
            <translation>none open</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>none: chosen by the planner</source>
            <translation>none: chosen by the planner</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>not chosen by anybody; the outline begins at point {number}</source>
            <translation>not chosen by anybody; the outline begins at point {number}</translation>
        </message>
        <message>
            <location filename="core/priority/charts.py" />
            <location filename="gui/value_chart.py" />
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>not open any more</source>
            <translation>not open any more</translation>
        </message>
        <message>
            <location filename="core/orders/blocks.py" />
            <location filename="gui/field_inputs.py" />
            <source>not recorded</source>
            <translation>not recorded</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <location filename="gui/ranking_choice.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>not signed</source>
            <translation>not signed</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>not specified; recorded contamination: {kinds}</source>
            <translation>not specified; recorded contamination: {kinds}</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>not stated</source>
            <translation>not stated</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>on order already</source>
            <translation>on order already</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>only for a misclosure above what is allowed, or usually allowed</source>
            <translation>only for a misclosure above what is allowed, or usually allowed</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>or</source>
            <translation>or</translation>
        </message>
        <message>
            <location filename="gui/traverse_table.py" />
            <source>or: from point</source>
            <translation>or: from point</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>rank {rank} in ranking {ranking} (profile {profile})</source>
            <translation>rank {rank} in ranking {ranking} (profile {profile})</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>rank {rank} in ranking {ranking} (profile {profile}, fingerprint {fingerprint}; {signed})</source>
            <translation>rank {rank} in ranking {ranking} (profile {profile}, fingerprint {fingerprint}; {signed})</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>real</source>
            <translation>real</translation>
        </message>
        <message>
            <location filename="adapters/layouts/print_order.py" />
            <source>revision {revision}</source>
            <translation>revision {revision}</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <location filename="gui/ranking_choice.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>signed by {name}</source>
            <translation>signed by {name}</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>signed by {name} on {date}: {reason}</source>
            <translation>signed by {name} on {date}: {reason}</translation>
        </message>
        <message>
            <location filename="core/survey/units.py" />
            <source>square kilometres</source>
            <translation>square kilometres</translation>
        </message>
        <message>
            <location filename="core/survey/units.py" />
            <source>square metres</source>
            <translation>square metres</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>taken from the hazards ranked</source>
            <translation>taken from the hazards ranked</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <location filename="adapters/conflicts.py" />
            <source>the boundary was drawn anew</source>
            <translation>the boundary was drawn anew</translation>
        </message>
        <message>
            <location filename="core/survey/questions.py" />
            <source>the coordinate system is not known</source>
            <translation>the coordinate system is not known</translation>
        </message>
        <message>
            <location filename="core/survey/questions.py" />
            <source>the coordinate system is that of an earlier delivery: look whether the rows fall where they belong</source>
            <translation>the coordinate system is that of an earlier delivery: look whether the rows fall where they belong</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>the count itself</source>
            <translation>the count itself</translation>
        </message>
        <message>
            <location filename="core/survey/questions.py" />
            <source>the encoding was found by trial</source>
            <translation>the encoding was found by trial</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <source>the first ones of the ranking</source>
            <translation>the first ones of the ranking</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>the greatest number of those ranked</source>
            <translation>the greatest number of those ranked</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>the least number of those ranked</source>
            <translation>the least number of those ranked</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing.py" />
            <source>voided since</source>
            <translation>voided since</translation>
        </message>
        <message>
            <location filename="core/model/frozen.py" />
            <source>what was asked for stays; decline it with a reason and record another request</source>
            <translation>what was asked for stays; decline it with a reason and record another request</translation>
        </message>
        <message>
            <location filename="core/model/frozen.py" />
            <source>what was reported stays; return the report with a reason to have it corrected</source>
            <translation>what was reported stays; return the report with a reason to have it corrected</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>within</source>
            <translation>within</translation>
        </message>
        <message>
            <location filename="adapters/held_places.py" />
            <source>without a place</source>
            <translation>without a place</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>without geometry</source>
            <translation>without geometry</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>year first, or unmistakable</source>
            <translation>year first, or unmistakable</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/orders/blocks.py" />
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>yes, by the contamination recorded: {kinds}</source>
            <translation>yes, by the contamination recorded: {kinds}</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>{after} stands after {before}: the numbers must rise from row to row.</source>
            <translation>{after} stands after {before}: the numbers must rise from row to row.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{area_m2:.1f} m², {width_m:.2f} m wide on average.</source>
            <translation>{area_m2:.1f} m², {width_m:.2f} m wide on average.</translation>
        </message>
        <message>
            <location filename="gui/before_after.py" />
            <source>{before} m² as drawn → {after} m² ({difference} m²). Red: before, blue: after.</source>
            <translation>{before} m² as drawn → {after} m² ({difference} m²). Red: before, blue: after.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{by} says '{stated}', the texts were read as {encoding}: {sample}</source>
            <translation>{by} says '{stated}', the texts were read as {encoding}: {sample}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{cells} cells for {fields} fields; values may stand in the wrong field.</source>
            <translation>{cells} cells for {fields} fields; values may stand in the wrong field.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{changes}. Decided by {by}: {reason}</source>
            <translation>{changes}. Decided by {by}: {reason}</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>{class_name}: {value}</source>
            <translation>{class_name}: {value}</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>{classification}, {status}: records {records}, area {area} m², of unknown area {unknown}</source>
            <translation>{classification}, {status}: records {records}, area {area} m², of unknown area {unknown}</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>{code} and {other} share {area_m2:.1f} m², {width_m:.2f} m wide: a boundary drawn twice.</source>
            <translation>{code} and {other} share {area_m2:.1f} m², {width_m:.2f} m wide: a boundary drawn twice.</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>{code} and {other} share {area_m2:.1f} m²; that land would be counted twice.</source>
            <translation>{code} and {other} share {area_m2:.1f} m²; that land would be counted twice.</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>{code} cannot be worked on at present, so others go first.</source>
            <translation>{code} cannot be worked on at present, so others go first.</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>{code} does not touch {hazard}; it releases nothing of it.</source>
            <translation>{code} does not touch {hazard}; it releases nothing of it.</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>{code} goes ahead of the ranking, as an emergency.</source>
            <translation>{code} goes ahead of the ranking, as an emergency.</translation>
        </message>
        <message>
            <location filename="adapters/counted.py" />
            <source>{code} has changed since the ranking was made, so what counted for it then is not shown.</source>
            <translation>{code} has changed since the ranking was made, so what counted for it then is not shown.</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>{code} has rank {rank} of {count}, level with {others} others.</source>
            <translation>{code} has rank {rank} of {count}, level with {others} others.</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>{code} has rank {rank} of {count}.</source>
            <translation>{code} has rank {rank} of {count}.</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>{code} is cleared to {depth_m:g} m; task {task} specifies {wanted_m:g} m.</source>
            <translation>{code} is cleared to {depth_m:g} m; task {task} specifies {wanted_m:g} m.</translation>
        </message>
        <message>
            <location filename="adapters/intake/saving_typed.py" />
            <source>{code} is in the workspace, with a boundary of its own.</source>
            <translation>{code} is in the workspace, with a boundary of its own.</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>{code} is in the workspace; the row would be a second one of that name.</source>
            <translation>{code} is in the workspace; the row would be a second one of that name.</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>{code} is linked to no task and completion report of the workspace.</source>
            <translation>{code} is linked to no task and completion report of the workspace.</translation>
        </message>
        <message>
            <location filename="core/model/contradictions.py" />
            <source>{code} is suspected, but direct evidence of contamination is recorded.</source>
            <translation>{code} is suspected, but direct evidence of contamination is recorded.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{code} moves by {metres:.0f} m.</source>
            <translation>{code} moves by {metres:.0f} m.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{code} moves by {metres:.0f} m; {left_out:.0%} of its former land is left out.</source>
            <translation>{code} moves by {metres:.0f} m; {left_out:.0%} of its former land is left out.</translation>
        </message>
        <message>
            <location filename="core/model/contradictions.py" />
            <source>{code} states {stated} {outcome}, but {recorded} are recorded.</source>
            <translation>{code} states {stated} {outcome}, but {recorded} are recorded.</translation>
        </message>
        <message>
            <location filename="core/model/overwrites.py" />
            <source>{code}, {field}: on {at} another program replaced the value of {who}, then {minutes} min old, perhaps without having seen it.</source>
            <translation>{code}, {field}: on {at} another program replaced the value of {who}, then {minutes} min old, perhaps without having seen it.</translation>
        </message>
        <message>
            <location filename="gui/ranking_choice.py" />
            <source>{code}, {profile}: {signed}</source>
            <translation>{code}, {profile}: {signed}</translation>
        </message>
        <message>
            <location filename="core/model/overwrites.py" />
            <source>{code}: on {at} another program replaced the boundary of {who}, then {minutes} min old, perhaps without having seen it.</source>
            <translation>{code}: on {at} another program replaced the boundary of {who}, then {minutes} min old, perhaps without having seen it.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <location filename="gui/firmness_dialog.py" />
            <source>{code}: rank {rank} of {count}</source>
            <translation>{code}: rank {rank} of {count}</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>{code}: {nonconformity} is not closed.</source>
            <translation>{code}: {nonconformity} is not closed.</translation>
        </message>
        <message>
            <location filename="adapters/store/write_checks.py" />
            <source>{code}: {reason}.</source>
            <translation>{code}: {reason}.</translation>
        </message>
        <message>
            <location filename="core/model/contradictions.py" />
            <source>{code}: {services}</source>
            <translation>{code}: {services}</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>{count} accidents near hazards are dated in the future and do not count.</source>
            <translation>{count} accidents near hazards are dated in the future and do not count.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>{count} accidents near hazards do not say how many people were hurt.</source>
            <translation>{count} accidents near hazards do not say how many people were hurt.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>{count} accidents near hazards have no date: they may count fully or not at all.</source>
            <translation>{count} accidents near hazards have no date: they may count fully or not at all.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>{count} coordinates have no place on the ground in {crs}.</source>
            <translation>{count} coordinates have no place on the ground in {crs}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{count} corners equal their neighbour to 0.000001°.</source>
            <translation>{count} corners equal their neighbour to 0.000001°.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>{count} criteria need {pairs} judgements; the limit is {limit} criteria.</source>
            <translation>{count} criteria need {pairs} judgements; the limit is {limit} criteria.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/columns.py" />
            <source>{count} dates in "{column}" lie in the future and count as missing.</source>
            <translation>{count} dates in "{column}" lie in the future and count as missing.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{count} distinct corners.</source>
            <translation>{count} distinct corners.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/columns.py" />
            <source>{count} entries of "{column}" are not finite numbers and count as missing.</source>
            <translation>{count} entries of "{column}" are not finite numbers and count as missing.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{count} geometries have heights; the workspace keeps positions.</source>
            <translation>{count} geometries have heights; the workspace keeps positions.</translation>
        </message>
        <message>
            <location filename="core/priority/triage.py" />
            <source>{count} hazards have an accident nearby whose date nobody knows; that puts none of them first.</source>
            <translation>{count} hazards have an accident nearby whose date nobody knows; that puts none of them first.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>{count} hazards have no estimate of team-days; the middle one stands in.</source>
            <translation>{count} hazards have no estimate of team-days; the middle one stands in.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/people.py" />
            <source>{count} hazards lie partly where the population raster has no data. If nobody lives there, say so in the profile.</source>
            <translation>{count} hazards lie partly where the population raster has no data. If nobody lives there, say so in the profile.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_raster.py" />
            <source>{count} hazards lie partly where the raster has no data; what it has counts.</source>
            <translation>{count} hazards lie partly where the raster has no data; what it has counts.</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>{count} infinite numbers count as missing.</source>
            <translation>{count} infinite numbers count as missing.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{count} rows ({rows}) stay set aside. Decided by {by}: {reason}</source>
            <translation>{count} rows ({rows}) stay set aside. Decided by {by}: {reason}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{count} rows ({rows}) wait among the held rows already, for the same reasons.</source>
            <translation>{count} rows ({rows}) wait among the held rows already, for the same reasons.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{count} rows ({rows}): the records stay as they were mended. Decided by {by}: {reason}</source>
            <translation>{count} rows ({rows}): the records stay as they were mended. Decided by {by}: {reason}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{count} rows are marked as deleted in the attribute table and were not read.</source>
            <translation>{count} rows are marked as deleted in the attribute table and were not read.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>{count} rows came with a geometry; records of {table} have none.</source>
            <translation>{count} rows came with a geometry; records of {table} have none.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{count} rows got an ID from the source and its row, such as {example}.</source>
            <translation>{count} rows got an ID from the source and its row, such as {example}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>{count} rows say nothing of where they are; no map will show them.</source>
            <translation>{count} rows say nothing of where they are; no map will show them.</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <source>{criterion} ({unit})</source>
            <translation>{criterion} ({unit})</translation>
        </message>
        <message>
            <location filename="core/priority/charts.py" />
            <source>{criterion}, {distance} m</source>
            <translation>{criterion}, {distance} m</translation>
        </message>
        <message>
            <location filename="adapters/counted.py" />
            <source>{criterion}, {distance}: {value}</source>
            <translation>{criterion}, {distance}: {value}</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <source>{criterion}: part of the score</source>
            <translation>{criterion}: part of the score</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>{crs} (of an earlier delivery; these data do not say)</source>
            <translation>{crs} (of an earlier delivery; these data do not say)</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>{crs} (stated, not in the data)</source>
            <translation>{crs} (stated, not in the data)</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>{crs} brings its own shift to WGS 84, which is not one of EPSG's for its datum.</source>
            <translation>{crs} brings its own shift to WGS 84, which is not one of EPSG's for its datum.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>{crs} is not a coordinate system.</source>
            <translation>{crs} is not a coordinate system.</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>{crs}, by {operation}, accuracy of the transformation: {accuracy}</source>
            <translation>{crs}, by {operation}, accuracy of the transformation: {accuracy}</translation>
        </message>
        <message>
            <location filename="gui/fall_map.py" />
            <source>{crs}, by {operation}, accuracy of the transformation: {accuracy} m</source>
            <translation>{crs}, by {operation}, accuracy of the transformation: {accuracy} m</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_margin.py" />
            <source>{crs}. Grid: {step}. MGRS squares: {squares}. Grid north is {angle} east of true north.</source>
            <translation>{crs}. Grid: {step}. MGRS squares: {squares}. Grid north is {angle} east of true north.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_margin.py" />
            <source>{crs}. Grid: {step}. MGRS squares: {squares}. Grid north is {angle} west of true north.</source>
            <translation>{crs}. Grid: {step}. MGRS squares: {squares}. Grid north is {angle} west of true north.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/accidents.py" />
            <source>{days} days is not a half-life.</source>
            <translation>{days} days is not a half-life.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/buffers.py" />
            <source>{distance} m is not a distance.</source>
            <translation>{distance} m is not a distance.</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>{encoding} (found by trial: do the texts read right?)</source>
            <translation>{encoding} (found by trial: do the texts read right?)</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>{entry} is encrypted.</source>
            <translation>{entry} is encrypted.</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>{entry} would be written outside of its folder.</source>
            <translation>{entry} would be written outside of its folder.</translation>
        </message>
        <message>
            <location filename="adapters/intake/held.py" />
            <location filename="adapters/intake/reading.py" />
            <location filename="adapters/intake/resolving.py" />
            <location filename="processing/resolve_held_row.py" />
            <source>{error}</source>
            <translation>{error}</translation>
        </message>
        <message>
            <location filename="core/survey/mending.py" />
            <source>{fields} cannot be filled here. {table} has: {names}.</source>
            <translation>{fields} cannot be filled here. {table} has: {names}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{fields} of {code} stayed as in the workspace.</source>
            <translation>{fields} of {code} stayed as in the workspace.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{fields} of {code} would change, but its land is released.</source>
            <translation>{fields} of {code} would change, but its land is released.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>{fields} of {code} would change, but they stay as they were recorded.</source>
            <translation>{fields} of {code} would change, but they stay as they were recorded.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}</source>
            <translation>{field}</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field} does not fit {width} characters; the exact number is in {file}</source>
            <translation>{field} does not fit {width} characters; the exact number is in {file}</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field} has control characters, surrounding blanks or a leading formula sign; the exact text is in {file}</source>
            <translation>{field} has control characters, surrounding blanks or a leading formula sign; the exact text is in {file}</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field} has {bytes} bytes, the cell holds {width}; the whole text is in {file}, the cell carries a mark</source>
            <translation>{field} has {bytes} bytes, the cell holds {width}; the whole text is in {file}, the cell carries a mark</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{field} holds {bytes} bytes and ends in half a character.</source>
            <translation>{field} holds {bytes} bytes and ends in half a character.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>{field} is '{state}', which takes: {missing}.</source>
            <translation>{field} is '{state}', which takes: {missing}.</translation>
        </message>
        <message>
            <location filename="core/orders/filling.py" />
            <source>{field} is a date.</source>
            <translation>{field} is a date.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field} is a date; {count} values of {source} had a time as well.</source>
            <translation>{field} is a date; {count} values of {source} had a time as well.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field} is an empty text, not a missing value; {file} says so</source>
            <translation>{field} is an empty text, not a missing value; {file} says so</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{field} is filled to its last byte ({bytes}).</source>
            <translation>{field} is filled to its last byte ({bytes}).</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field} is not released by this release profile; records with a value: {count}</source>
            <translation>{field} is not released by this release profile; records with a value: {count}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <location filename="core/survey/kinds_records.py" />
            <source>{field} of {code} would go from '{start}' to '{end}': {reason}</source>
            <translation>{field} of {code} would go from '{start}' to '{end}': {reason}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}: '{source}' says {value}, but '{other}' says '{says}'.</source>
            <translation>{field}: '{source}' says {value}, but '{other}' says '{says}'.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}: '{value}' ({source})</source>
            <translation>{field}: '{value}' ({source})</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}: '{value}' ({source}) is not of type {type}.</source>
            <translation>{field}: '{value}' ({source}) is not of type {type}.</translation>
        </message>
        <message>
            <location filename="adapters/conflicts.py" />
            <source>{field}: from '{old}' to '{new}'</source>
            <translation>{field}: from '{old}' to '{new}'</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>{field}: more than one {table} is called '{value}'.</source>
            <translation>{field}: more than one {table} is called '{value}'.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field}: references to records of {target} that are not included: {count}</source>
            <translation>{field}: references to records of {target} that are not included: {count}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{field}: the memo file is damaged, or belongs to another table.</source>
            <translation>{field}: the memo file is damaged, or belongs to another table.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>{field}: the {table} '{value}' waits among the held rows.</source>
            <translation>{field}: the {table} '{value}' waits among the held rows.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>{field}: there is no {table} '{value}', nor does the delivery bring it.</source>
            <translation>{field}: there is no {table} '{value}', nor does the delivery bring it.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}: {value} ({source})</source>
            <translation>{field}: {value} ({source})</translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <source>{field}: “{text}” is no number. Type digits, with a point for decimals.</source>
            <translation>{field}: “{text}” is no number. Type digits, with a point for decimals.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field}; records with a value: {count}</source>
            <translation>{field}; records with a value: {count}</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>{file}</source>
            <translation>{file}</translation>
        </message>
        <message>
            <location filename="adapters/layouts/export.py" />
            <source>{file} (code {code}).</source>
            <translation>{file} (code {code}).</translation>
        </message>
        <message>
            <location filename="adapters/layouts/export.py" />
            <source>{file} ({error}).</source>
            <translation>{file} ({error}).</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>{file} ({kind}): two programs at once can destroy it there</source>
            <translation>{file} ({kind}): two programs at once can destroy it there</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>{file} can only be read</source>
            <translation>{file} can only be read</translation>
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>{file} cannot be read</source>
            <translation>{file} cannot be read</translation>
        </message>
        <message>
            <location filename="adapters/intake/reading.py" />
            <source>{file} could not be read in time</source>
            <translation>{file} could not be read in time</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>{file} does not say where its coordinates are.</source>
            <translation>{file} does not say where its coordinates are.</translation>
        </message>
        <message>
            <location filename="core/priority/people_raster.py" />
            <source>{file} does not say whether it counts people in each cell or per km².</source>
            <translation>{file} does not say whether it counts people in each cell or per km².</translation>
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>{file} does not state its coordinate reference system.</source>
            <translation>{file} does not state its coordinate reference system.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>{file} has a workspace in: {schemas}.</source>
            <translation>{file} has a workspace in: {schemas}.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>{file} has no hazard with this ID.</source>
            <translation>{file} has no hazard with this ID.</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>{file} has no readable layer '{table}'.</source>
            <translation>{file} has no readable layer '{table}'.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>{file} has schema version {version}; this plugin knows {known}.</source>
            <translation>{file} has schema version {version}; this plugin knows {known}.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>{file} has schema version {version}; this plugin works with {known}.</source>
            <translation>{file} has schema version {version}; this plugin works with {known}.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>{file} has {count} trigger(s) of somebody else: {names}. They could leave out or change in silence what is recorded.</source>
            <translation>{file} has {count} trigger(s) of somebody else: {names}. They could leave out or change in silence what is recorded.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>{file} holds no file of a kind that can be read: {names}.</source>
            <translation>{file} holds no file of a kind that can be read: {names}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/understanding.py" />
            <source>{file} holds no rows</source>
            <translation>{file} holds no rows</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>{file} holds {count} orders, none with this number and revision.</source>
            <translation>{file} holds {count} orders, none with this number and revision.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>{file} holds {size} bytes: a program is at work, or was cut off</source>
            <translation>{file} holds {size} bytes: a program is at work, or was cut off</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>{file} is kept by a server.</source>
            <translation>{file} is kept by a server.</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>{file} is neither a file nor a folder.</source>
            <translation>{file} is neither a file nor a folder.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/export.py" />
            <source>{file} is no PDF, and would be lost.</source>
            <translation>{file} is no PDF, and would be lost.</translation>
        </message>
        <message>
            <location filename="adapters/intake/profiles.py" />
            <source>{file} is not in UTF-8.</source>
            <translation>{file} is not in UTF-8.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>{file} is of no kind that can be read.</source>
            <translation>{file} is of no kind that can be read.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>{file} is part of a shapefile whose .shp file is missing.</source>
            <translation>{file} is part of a shapefile whose .shp file is missing.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <location filename="adapters/store/rights.py" />
            <source>{file} is read-only.</source>
            <translation>{file} is read-only.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>{file} is still being written, copied or taken away.</source>
            <translation>{file} is still being written, copied or taken away.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>{file} lacks {count} of them: {names}.</source>
            <translation>{file} lacks {count} of them: {names}.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>{file} needs more memory than the reader may have</source>
            <translation>{file} needs more memory than the reader may have</translation>
        </message>
        <message>
            <location filename="core/priority/people_raster.py" />
            <source>{file} says of itself that its cells hold: {said}. Stated was: {stated}.</source>
            <translation>{file} says of itself that its cells hold: {said}. Stated was: {stated}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/georeference.py" />
            <source>{file} says {carried}; {wanted} was given.</source>
            <translation>{file} says {carried}; {wanted} was given.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <location filename="adapters/store/postgis_errors.py" />
            <source>{file} stayed locked for {seconds:g} seconds.</source>
            <translation>{file} stayed locked for {seconds:g} seconds.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>{file} was made or changed by something else than a released plugin: {obstacles}.</source>
            <translation>{file} was made or changed by something else than a released plugin: {obstacles}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>{file} was named in an encoding that is not this computer's.</source>
            <translation>{file} was named in an encoding that is not this computer's.</translation>
        </message>
        <message>
            <location filename="adapters/intake/taking_in.py" />
            <source>{file} was not read</source>
            <translation>{file} was not read</translation>
        </message>
        <message>
            <location filename="adapters/store/copying.py" />
            <source>{file} was not written. Found: {faults}</source>
            <translation>{file} was not written. Found: {faults}</translation>
        </message>
        <message>
            <location filename="adapters/store/publishing.py" />
            <source>{file} would be overwritten.</source>
            <translation>{file} would be overwritten.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>{file}: {count} rule(s) are missing, switched off or different: {rules}.</source>
            <translation>{file}: {count} rule(s) are missing, switched off or different: {rules}.</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="adapters/intake/files.py" />
            <location filename="adapters/intake/unpacking.py" />
            <location filename="adapters/intake/unpacking_tar.py" />
            <location filename="adapters/project.py" />
            <location filename="adapters/store/copying.py" />
            <location filename="adapters/store/geopackage.py" />
            <location filename="adapters/store/postgis_errors.py" />
            <location filename="adapters/store/versions.py" />
            <location filename="core/exchange/archive.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>{file}: {error}</source>
            <translation>{file}: {error}</translation>
        </message>
        <message>
            <location filename="adapters/intake/whole_texts.py" />
            <source>{file}: {error}. In the table itself they are cut.</source>
            <translation>{file}: {error}. In the table itself they are cut.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>{file}: {error}. It was cut off or overwritten, unless it never was a workspace. Nothing was changed.</source>
            <translation>{file}: {error}. It was cut off or overwritten, unless it never was a workspace. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>{file}: {error}. Nothing was changed.</source>
            <translation>{file}: {error}. Nothing was changed.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>{file}: {found} of {expected} pages.</source>
            <translation>{file}: {found} of {expected} pages.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>{file}: {reason}</source>
            <translation>{file}: {reason}</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <location filename="adapters/ranking_files.py" />
            <location filename="processing/outputs.py" />
            <source>{file}: {reason}.</source>
            <translation>{file}: {reason}.</translation>
        </message>
        <message>
            <location filename="core/priority/sentence.py" />
            <source>{first}, {others}</source>
            <translation>{first}, {others}</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="adapters/layouts/export.py" />
            <location filename="adapters/store/copying.py" />
            <location filename="adapters/store/geopackage.py" />
            <location filename="processing/outputs.py" />
            <source>{folder} is not a folder.</source>
            <translation>{folder} is not a folder.</translation>
        </message>
        <message>
            <location filename="adapters/intake/profiles.py" />
            <source>{folder}: {error}</source>
            <translation>{folder}: {error}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{found} where {wanted} is needed.</source>
            <translation>{found} where {wanted} is needed.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>{hazards} hazards under {draws} sets of weights need {size} MB.</source>
            <translation>{hazards} hazards under {draws} sets of weights need {size} MB.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>{hazard} also has the numbers {numbers}.</source>
            <translation>{hazard} also has the numbers {numbers}.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard} at {point}: {distance:.2f} m (east {east:+.2f} m, north {north:+.2f} m) over {length:.0f} m, 1:{ratio:.0f}. Allowed: {metres:g} m or 1:{limit:g}.</source>
            <translation>{hazard} at {point}: {distance:.2f} m (east {east:+.2f} m, north {north:+.2f} m) over {length:.0f} m, 1:{ratio:.0f}. Allowed: {metres:g} m or 1:{limit:g}.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard} at {point}: {distance:.2f} m (east {east:+.2f} m, north {north:+.2f} m) over {length:.0f} m. Nothing was adjusted.</source>
            <translation>{hazard} at {point}: {distance:.2f} m (east {east:+.2f} m, north {north:+.2f} m) over {length:.0f} m. Nothing was adjusted.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard} at {point}: {distance:.2f} m, 1:{ratio:.0f}. Allowed: {metres:g} m or 1:{limit:g}, usually {usual_m:g} m or 1:{usual_limit:g}. Nothing was adjusted.</source>
            <translation>{hazard} at {point}: {distance:.2f} m, 1:{ratio:.0f}. Allowed: {metres:g} m or 1:{limit:g}, usually {usual_m:g} m or 1:{usual_limit:g}. Nothing was adjusted.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard} has {count} different corners; a boundary needs three.</source>
            <translation>{hazard} has {count} different corners; a boundary needs three.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/answers.py" />
            <source>{hazard} is not ranked</source>
            <translation>{hazard} is not ranked</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}, {point}</source>
            <translation>{hazard}, {point}</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}, {point}: each grid has its own north.</source>
            <translation>{hazard}, {point}: each grid has its own north.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}, {point}: from '{origin}', which is in rows {rows}.</source>
            <translation>{hazard}, {point}: from '{origin}', which is in rows {rows}.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}, {point}: from '{origin}'. The list has: {known}.</source>
            <translation>{hazard}, {point}: from '{origin}'. The list has: {known}.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}, {point}: neither coordinates nor bearing and distance.</source>
            <translation>{hazard}, {point}: neither coordinates nor bearing and distance.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}, {point}: true, grid or magnetic?</source>
            <translation>{hazard}, {point}: true, grid or magnetic?</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}, {point}: {bearing}°, {distance} m.</source>
            <translation>{hazard}, {point}: {bearing}°, {distance} m.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: all points were taken for corners of the boundary.</source>
            <translation>{hazard}: all points were taken for corners of the boundary.</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>{hazard}: findings that nobody accepted ({number})</source>
            <translation>{hazard}: findings that nobody accepted ({number})</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: is {point} a corner, or a point outside of the boundary?</source>
            <translation>{hazard}: is {point} a corner, or a point outside of the boundary?</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: none of {points} has coordinates to start from.</source>
            <translation>{hazard}: none of {points} has coordinates to start from.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: other points of the list have one.</source>
            <translation>{hazard}: other points of the list have one.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: put in the order landmark, benchmark, start point, turning points, and renumbered.</source>
            <translation>{hazard}: put in the order landmark, benchmark, start point, turning points, and renumbered.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>{hazard}: see row {other}.</source>
            <translation>{hazard}: see row {other}.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: taken in the order of the rows.</source>
            <translation>{hazard}: taken in the order of the rows.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: the boundary goes from {point} back to {start} by calculation, {distance:.1f} m at {bearing:.1f}° true.</source>
            <translation>{hazard}: the boundary goes from {point} back to {start} by calculation, {distance:.1f} m at {bearing:.1f}° true.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: there is no number {numbers}.</source>
            <translation>{hazard}: there is no number {numbers}.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: {declination}°. It changes with the years.</source>
            <translation>{hazard}: {declination}°. It changes with the years.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: {kinds}.</source>
            <translation>{hazard}: {kinds}.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: {label} is also the label of row {other}.</source>
            <translation>{hazard}: {label} is also the label of row {other}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>{hazard}: {layer} gives no boundary that can be used.</source>
            <translation>{hazard}: {layer} gives no boundary that can be used.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: {number} is also the number of row {other}.</source>
            <translation>{hazard}: {number} is also the number of row {other}.</translation>
        </message>
        <message>
            <location filename="core/location/point_agreement.py" />
            <source>{hazard}: {points} recorded points lie on no corner, {corners} corners have no point; up to {distance:.1f} m.</source>
            <translation>{hazard}: {points} recorded points lie on no corner, {corners} corners have no point; up to {distance:.1f} m.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: {point} and row {other}.</source>
            <translation>{hazard}: {point} and row {other}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>{hazard}: {source} is '{value}' here and '{other}' in another row.</source>
            <translation>{hazard}: {source} is '{value}' here and '{other}' in another row.</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>{hazard}: {what}</source>
            <translation>{hazard}: {what}</translation>
        </message>
        <message>
            <location filename="adapters/source_layers.py" />
            <source>{input}: what it held was not kept by the version that saved this ranking, so none of it is shown.</source>
            <translation>{input}: what it held was not kept by the version that saved this ranking, so none of it is shown.</translation>
        </message>
        <message>
            <location filename="adapters/counted.py" />
            <source>{input}: {distance}</source>
            <translation>{input}: {distance}</translation>
        </message>
        <message>
            <location filename="adapters/source_layers.py" />
            <source>{input}: “{source}” has changed since the ranking was made, so what counted of it is not shown.</source>
            <translation>{input}: “{source}” has changed since the ranking was made, so what counted of it is not shown.</translation>
        </message>
        <message>
            <location filename="adapters/source_layers.py" />
            <source>{input}: “{source}” is not where it was ({place}), so what counted of it cannot be shown.</source>
            <translation>{input}: “{source}” is not where it was ({place}), so what counted of it cannot be shown.</translation>
        </message>
        <message>
            <location filename="adapters/source_layers.py" />
            <source>{input}: “{source}” was a layer of that session only, so what counted of it cannot be shown.</source>
            <translation>{input}: “{source}” was a layer of that session only, so what counted of it cannot be shown.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{kind}: its pieces lie up to {metres:.2f} m from the curve.</source>
            <translation>{kind}: its pieces lie up to {metres:.2f} m from the curve.</translation>
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>{layer} has no field called {missing}. It has: {names}.</source>
            <translation>{layer} has no field called {missing}. It has: {names}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/understanding.py" />
            <source>{layer} holds records of {table}.</source>
            <translation>{layer} holds records of {table}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{length_m:.0f} m between two consecutive corners.</source>
            <translation>{length_m:.0f} m between two consecutive corners.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>{login} may look at it, and write nothing</source>
            <translation>{login} may look at it, and write nothing</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>{login} may not see records of: {tables}</source>
            <translation>{login} may not see records of: {tables}</translation>
        </message>
        <message>
            <location filename="adapters/store/rights.py" />
            <source>{login} may read the workspace, but not write to: {tables}.</source>
            <translation>{login} may read the workspace, but not write to: {tables}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{message}</source>
            <translation>{message}</translation>
        </message>
        <message>
            <location filename="core/priority/profile_reading.py" />
            <source>{name} signed another one on {date}; this one is {fingerprint}.</source>
            <translation>{name} signed another one on {date}; this one is {fingerprint}.</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>{name} stands for that policy since {date}: {reason}.</source>
            <translation>{name} stands for that policy since {date}: {reason}.</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>{name} was given as {kind}.</source>
            <translation>{name} was given as {kind}.</translation>
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>{name} would have {size} bytes; the format allows {most}.</source>
            <translation>{name} would have {size} bytes; the format allows {most}.</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>{name}: {file} is read by the same operation.</source>
            <translation>{name}: {file} is read by the same operation.</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <location filename="processing/typed_numbers.py" />
            <source>{name}: “{text}” is no number.</source>
            <translation>{name}: “{text}” is no number.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <source>{other} has the same device ({model}), quantity, hazard, day and place.</source>
            <translation>{other} has the same device ({model}), quantity, hazard, day and place.</translation>
        </message>
        <message>
            <location filename="processing/ranking_algorithm.py" />
            <source>{output}: {reason}</source>
            <translation>{output}: {reason}</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>{part}, hole {hole}</source>
            <translation>{part}, hole {hole}</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_margin.py" />
            <source>{points} turning points are drawn without their number; all are in the table.</source>
            <translation>{points} turning points are drawn without their number; all are in the table.</translation>
        </message>
        <message>
            <location filename="gui/profile_box.py" />
            <source>{profile} (of {ranking})</source>
            <translation>{profile} (of {ranking})</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>{profile} does not release: {refused}.</source>
            <translation>{profile} does not release: {refused}.</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>{ranking}: {total} hazards · profile {fingerprint}, {signed}</source>
            <translation>{ranking}: {total} hazards · profile {fingerprint}, {signed}</translation>
        </message>
        <message>
            <location filename="adapters/intake/saving_typed.py" />
            <location filename="adapters/intake/taking_in.py" />
            <source>{reasons}</source>
            <translation>{reasons}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>{remaining_m2:.0f} m² of {code} are neither cancelled, reduced nor cleared.</source>
            <translation>{remaining_m2:.0f} m² of {code} are neither cancelled, reduced nor cleared.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{repair}: {before} → {after} m². Decided by {by}: {reason}</source>
            <translation>{repair}: {before} → {after} m². Decided by {by}: {reason}</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>{rose} rose, {fell} fell, {same} kept their rank. Only before: {before}. Only after: {after}.</source>
            <translation>{rose} rose, {fell} fell, {same} kept their rank. Only before: {before}. Only after: {after}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>{second} ({later}) lies before {first} ({earlier}).</source>
            <translation>{second} ({later}) lies before {first} ({earlier}).</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{shapes} shapes, {rows} rows of attributes.</source>
            <translation>{shapes} shapes, {rows} rows of attributes.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{source} holds {characters}; it may read otherwise than it is.</source>
            <translation>{source} holds {characters}; it may read otherwise than it is.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{source} holds {characters}; other programs would cut the text there.</source>
            <translation>{source} holds {characters}; other programs would cut the text there.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>{source} was read as metres.</source>
            <translation>{source} was read as metres.</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing.py" />
            <location filename="core/survey/kinds_reading.py" />
            <source>{source}: {reason}</source>
            <translation>{source}: {reason}</translation>
        </message>
        <message>
            <location filename="adapters/conflicts.py" />
            <source>{table} '{record}' is no longer there: somebody voided it.</source>
            <translation>{table} '{record}' is no longer there: somebody voided it.</translation>
        </message>
        <message>
            <location filename="adapters/conflicts.py" />
            <source>{table} '{record}' is now version {version}, changed by {who} on {when}.</source>
            <translation>{table} '{record}' is now version {version}, changed by {who} on {when}.</translation>
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>{table} '{record}' is now version {version}, changed by {who}.</source>
            <translation>{table} '{record}' is now version {version}, changed by {who}.</translation>
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>{table} has no record '{record}'.</source>
            <translation>{table} has no record '{record}'.</translation>
        </message>
        <message>
            <location filename="core/model/standing.py" />
            <source>{table} {record}: {field} is voided in {target}.</source>
            <translation>{table} {record}: {field} is voided in {target}.</translation>
        </message>
        <message>
            <location filename="core/model/standing.py" />
            <source>{table} {record}: {message} [{rule}]</source>
            <translation>{table} {record}: {message} [{rule}]</translation>
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>{table}.{field} cannot go from '{start}' to '{end}'.</source>
            <translation>{table}.{field} cannot go from '{start}' to '{end}'.</translation>
        </message>
        <message>
            <location filename="core/exchange/pending.py" />
            <source>{table}: open findings on delivered records: blocking {blocking}, warnings {warnings}; accepted with a reason: {accepted}</source>
            <translation>{table}: open findings on delivered records: blocking {blocking}, warnings {warnings}; accepted with a reason: {accepted}</translation>
        </message>
        <message>
            <location filename="core/exchange/pending.py" />
            <source>{table}: received but held for a decision, and so NOT in this delivery: {held}, of these without a known place {without}; set aside with a reason: {aside}</source>
            <translation>{table}: received but held for a decision, and so NOT in this delivery: {held}, of these without a known place {without}; set aside with a reason: {aside}</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>{table}: records {records}, delivered as counts by district</source>
            <translation>{table}: records {records}, delivered as counts by district</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>{table}: records {records}, of these without geometry {without}</source>
            <translation>{table}: records {records}, of these without geometry {without}</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>{times} × as important as</source>
            <translation>{times} × as important as</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>{title}: none of these layers has anything to show there: {layers}.</source>
            <translation>{title}: none of these layers has anything to show there: {layers}.</translation>
        </message>
        <message>
            <location filename="adapters/ranked_layer.py" />
            <source>{title}: rank {first}</source>
            <translation>{title}: rank {first}</translation>
        </message>
        <message>
            <location filename="adapters/ranked_layer.py" />
            <source>{title}: ranks {first}–{last}</source>
            <translation>{title}: ranks {first}–{last}</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>{title}: {errors}.</source>
            <translation>{title}: {errors}.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>{title}: {hazards}.</source>
            <translation>{title}: {hazards}.</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>{total} hazards, sliders moved and not saved · profile {fingerprint}, {signed}</source>
            <translation>{total} hazards, sliders moved and not saved · profile {fingerprint}, {signed}</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>{user} on {host} opened it on {since}; that program ended without closing it</source>
            <translation>{user} on {host} opened it on {since}; that program ended without closing it</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>{user} on {host} since {since}</source>
            <translation>{user} on {host} since {since}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{value}</source>
            <translation>{value}</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>{value} at {number}</source>
            <translation>{value} at {number}</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>{value} below {number}</source>
            <translation>{value} below {number}</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>{value} from {number} on</source>
            <translation>{value} from {number} on</translation>
        </message>
        <message>
            <location filename="core/priority/charts.py" />
            <location filename="core/priority/value_sentences.py" />
            <source>{value} {unit}</source>
            <translation>{value} {unit}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>{value}: grid references are on WGS 84, the degrees beside it are in the CRS of the data.</source>
            <translation>{value}: grid references are on WGS 84, the degrees beside it are in the CRS of the data.</translation>
        </message>
        <message>
            <location filename="adapters/store/migrating.py" />
            <source>{version} is not between 1 and {known}.</source>
            <translation>{version} is not between 1 and {known}.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>{who} changed it after it was shown to you. Nothing of yours was written.</source>
            <translation>{who} changed it after it was shown to you. Nothing of yours was written.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>{x}, {y} has no place in {crs}.</source>
            <translation>{x}, {y} has no place in {crs}.</translation>
        </message>
        <message>
            <location filename="core/priority/source_checks.py" />
            <source>“{source}” of {date}</source>
            <translation>“{source}” of {date}</translation>
        </message>
        <message>
            <location filename="core/priority/source_checks.py" />
            <source>“{source}” without a date</source>
            <translation>“{source}” without a date</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>“{text}” cannot be read as a coordinate.</source>
            <translation>“{text}” cannot be read as a coordinate.</translation>
        </message>
        <message>
            <location filename="core/location/typed_in.py" />
            <source>“{text}” cannot be read as a position in {crs}.</source>
            <translation>“{text}” cannot be read as a position in {crs}.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>“{text}” cannot be read as a position.</source>
            <translation>“{text}” cannot be read as a position.</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>“{text}” is no number.</source>
            <translation>“{text}” is no number.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>“{text}” is not an MGRS reference.</source>
            <translation>“{text}” is not an MGRS reference.</translation>
        </message>
        <message>
            <location filename="gui/held_row_form.py" />
            <source>“{value}” (in no code list)</source>
            <translation>“{value}” (in no code list)</translation>
        </message>
    </context>
</TS>
