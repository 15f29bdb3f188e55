<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>MineAction</name>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>"{criterion}" adds to a score; it cannot take a hazard out of the ranking.</source>
            <translation>المعيار «{criterion}» يضيف إلى الدرجة؛ ولا يمكنه إخراج منطقة خطرة من الترتيب.</translation>
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>"{criterion}" has no setting "{parameter}".</source>
            <translation>ليس للمعيار «{criterion}» إعداد باسم «{parameter}».</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>"{criterion}" has the value function "{kind}" in the method "{method}".</source>
            <translation>للمعيار «{criterion}» دالة القيمة «{kind}» في الطريقة «{method}».</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>"{first}" against "{second}": {ratio}.</source>
            <translation>«{first}» مقابل «{second}»: {ratio}.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>"{first}" and "{second}" still need a judgement; {count} pairs do.</source>
            <translation>ما زال الزوج «{first}» و«{second}» بحاجة إلى حكم؛ عدد الأزواج التي تحتاج إليه: {count}.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/scoring.py" />
            <source>"{method}" ranks {hazards} hazards anew for each of {draws} sets.</source>
            <translation>تعيد طريقة «{method}» ترتيب {hazards} منطقة خطرة لكل مجموعة من {draws} مجموعة أوزان.</translation>
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>"{parameter}" is {value}; allowed is {minimum} to {maximum} {unit}.</source>
            <translation>قيمة «{parameter}» هي {value}؛ والمسموح به من {minimum} إلى {maximum} {unit}.</translation>
        </message>
        <message>
            <location filename="core/priority/profile_changes.py" />
            <source>"{part}" is none of: {known}.</source>
            <translation>«{part}» ليس من بين: {known}.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/promethee.py" />
            <source>"{shape}" with indifference {q} and strict preference {p}.</source>
            <translation>«{shape}» بعتبة لامبالاة {q} وعتبة تفضيل تام {p}.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>"{veto}" is not recorded for {count} hazards, which are ranked all the same.</source>
            <translation>لم يُسجَّل «{veto}» لمناطق خطرة عددها {count}، وهي مرتّبة مع ذلك.</translation>
        </message>
        <message numerus="yes">
            <location filename="core/survey/questions.py" />
            <source>%n column(s) without a field</source>
            <translation>
                <numerusform>لا أعمدة بلا حقل</numerusform>
                <numerusform>عمود واحد بلا حقل</numerusform>
                <numerusform>عمودان بلا حقل</numerusform>
                <numerusform>%n أعمدة بلا حقل</numerusform>
                <numerusform>%n عمودًا بلا حقل</numerusform>
                <numerusform>%n عمود بلا حقل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="core/survey/questions.py" />
            <source>%n field(s) found by a similar name or by their values</source>
            <translation>
                <numerusform>لا حقول عُرفت بالتشابه</numerusform>
                <numerusform>حقل واحد عُرف باسم مشابه أو بقيمه</numerusform>
                <numerusform>حقلان عُرفا باسم مشابه أو بقيمهما</numerusform>
                <numerusform>%n حقول عُرفت باسم مشابه أو بقيمها</numerusform>
                <numerusform>%n حقلًا عُرف باسم مشابه أو بقيمه</numerusform>
                <numerusform>%n حقل عُرف باسم مشابه أو بقيمه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="core/survey/questions.py" />
            <source>%n field(s) of dates with day and month in doubt</source>
            <translation>
                <numerusform>لا حقول تاريخ ملتبسة</numerusform>
                <numerusform>حقل تاريخ واحد يلتبس فيه اليوم والشهر</numerusform>
                <numerusform>حقلا تاريخ يلتبس فيهما اليوم والشهر</numerusform>
                <numerusform>%n حقول تاريخ يلتبس فيها اليوم والشهر</numerusform>
                <numerusform>%n حقل تاريخ يلتبس فيه اليوم والشهر</numerusform>
                <numerusform>%n حقل تاريخ يلتبس فيه اليوم والشهر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/tabs/hazards.py" />
            <source>%n hazard(s)</source>
            <translation>
                <numerusform>لا توجد مناطق خطرة</numerusform>
                <numerusform>منطقة خطرة واحدة</numerusform>
                <numerusform>منطقتان خطرتان</numerusform>
                <numerusform>%n مناطق خطرة</numerusform>
                <numerusform>%n منطقة خطرة</numerusform>
                <numerusform>%n منطقة خطرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/tabs/hazards.py" />
            <source>%n held row(s) wait for a decision</source>
            <translation>
                <numerusform>لا توجد صفوف معلّقة تنتظر قرارًا</numerusform>
                <numerusform>صف معلّق واحد ينتظر قرارًا</numerusform>
                <numerusform>صفان معلّقان ينتظران قرارًا</numerusform>
                <numerusform>%n صفوف معلّقة تنتظر قرارًا</numerusform>
                <numerusform>%n صفًا معلّقًا ينتظر قرارًا</numerusform>
                <numerusform>%n صف معلّق ينتظر قرارًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/panel.py" />
            <source>%n layer(s) of a base map added</source>
            <translation>
                <numerusform>لم تُضف أي طبقة من خريطة الأساس</numerusform>
                <numerusform>أُضيفت طبقة واحدة من خريطة الأساس</numerusform>
                <numerusform>أُضيفت طبقتان من خريطة الأساس</numerusform>
                <numerusform>أُضيفت %n طبقات من خريطة الأساس</numerusform>
                <numerusform>أُضيفت %n طبقة من خريطة الأساس</numerusform>
                <numerusform>أُضيفت %n طبقة من خريطة الأساس</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/ranked_records.py" />
            <source>%n missing</source>
            <translation>
                <numerusform>لا قيم ناقصة</numerusform>
                <numerusform>قيمة ناقصة واحدة</numerusform>
                <numerusform>قيمتان ناقصتان</numerusform>
                <numerusform>%n قيم ناقصة</numerusform>
                <numerusform>%n قيمة ناقصة</numerusform>
                <numerusform>%n قيمة ناقصة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="core/survey/questions.py" />
            <source>%n needed field(s) not delivered</source>
            <translation>
                <numerusform>لا حقول لازمة ناقصة</numerusform>
                <numerusform>حقل لازم واحد لم يُسلَّم</numerusform>
                <numerusform>حقلان لازمان لم يُسلَّما</numerusform>
                <numerusform>%n حقول لازمة لم تُسلَّم</numerusform>
                <numerusform>%n حقلًا لازمًا لم يُسلَّم</numerusform>
                <numerusform>%n حقل لازم لم يُسلَّم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/tabs/task_orders.py" />
            <source>%n page(s) printed to {file}</source>
            <translation>
                <numerusform>لم تُطبع أي صفحة في {file}</numerusform>
                <numerusform>طُبعت صفحة واحدة في {file}</numerusform>
                <numerusform>طُبعت صفحتان في {file}</numerusform>
                <numerusform>طُبعت %n صفحات في {file}</numerusform>
                <numerusform>طُبعت %n صفحة في {file}</numerusform>
                <numerusform>طُبعت %n صفحة في {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/mapping_preview.py" />
            <source>%n row(s)</source>
            <translation>
                <numerusform>لا توجد صفوف</numerusform>
                <numerusform>صف واحد</numerusform>
                <numerusform>صفّان</numerusform>
                <numerusform>%n صفوف</numerusform>
                <numerusform>%n صفًا</numerusform>
                <numerusform>%n صف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/fall_map.py" />
            <source>%n row(s) fall in Libya</source>
            <translation>
                <numerusform>لا صفوف داخل ليبيا</numerusform>
                <numerusform>صف واحد يقع داخل ليبيا</numerusform>
                <numerusform>صفان يقعان داخل ليبيا</numerusform>
                <numerusform>%n صفوف تقع داخل ليبيا</numerusform>
                <numerusform>%n صفًا يقع داخل ليبيا</numerusform>
                <numerusform>%n صف يقع داخل ليبيا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/fall_map.py" />
            <source>%n row(s) fall outside Libya</source>
            <translation>
                <numerusform>لا صفوف خارج ليبيا</numerusform>
                <numerusform>صف واحد يقع خارج ليبيا</numerusform>
                <numerusform>صفان يقعان خارج ليبيا</numerusform>
                <numerusform>%n صفوف تقع خارج ليبيا</numerusform>
                <numerusform>%n صفًا يقع خارج ليبيا</numerusform>
                <numerusform>%n صف يقع خارج ليبيا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/fall_map.py" />
            <source>%n row(s) have no place</source>
            <translation>
                <numerusform>لا صفوف بلا مكان</numerusform>
                <numerusform>صف واحد بلا مكان</numerusform>
                <numerusform>صفان بلا مكان</numerusform>
                <numerusform>%n صفوف بلا مكان</numerusform>
                <numerusform>%n صفًا بلا مكان</numerusform>
                <numerusform>%n صف بلا مكان</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/create_orders_dialog.py" />
            <source>%n selected hazard(s)</source>
            <translation>
                <numerusform>لا مناطق خطرة محددة</numerusform>
                <numerusform>منطقة خطرة محددة واحدة</numerusform>
                <numerusform>منطقتان خطرتان محددتان</numerusform>
                <numerusform>%n مناطق خطرة محددة</numerusform>
                <numerusform>%n منطقة خطرة محددة</numerusform>
                <numerusform>%n منطقة خطرة محددة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/tabs/task_orders.py" />
            <source>%n task order(s)</source>
            <translation>
                <numerusform>لا توجد أوامر مهام</numerusform>
                <numerusform>أمر مهمة واحد</numerusform>
                <numerusform>أمرا مهمة</numerusform>
                <numerusform>%n أوامر مهام</numerusform>
                <numerusform>%n أمر مهمة</numerusform>
                <numerusform>%n أمر مهمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="gui/issue_dialog.py" />
            <source>%n thing(s) not recorded or open. They are printed on it, with the reason:</source>
            <translation>
                <numerusform>لا شيء غير مسجّل أو غير محسوم.</numerusform>
                <numerusform>أمر واحد غير مسجّل أو غير محسوم. يُطبع على الأمر مع السبب:</numerusform>
                <numerusform>أمران غير مسجّلين أو غير محسومين. يُطبعان على الأمر مع السبب:</numerusform>
                <numerusform>%n أمور غير مسجّلة أو غير محسومة. تُطبع على الأمر مع السبب:</numerusform>
                <numerusform>%n أمرًا غير مسجّل أو غير محسوم. تُطبع على الأمر مع السبب:</numerusform>
                <numerusform>%n أمر غير مسجّل أو غير محسوم. تُطبع على الأمر مع السبب:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="core/survey/questions.py" />
            <source>%n unit(s) assumed</source>
            <translation>
                <numerusform>لا وحدات مفترضة</numerusform>
                <numerusform>وحدة واحدة مفترضة</numerusform>
                <numerusform>وحدتان مفترضتان</numerusform>
                <numerusform>%n وحدات مفترضة</numerusform>
                <numerusform>%n وحدة مفترضة</numerusform>
                <numerusform>%n وحدة مفترضة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="core/survey/questions.py" />
            <source>%n value(s) without a code</source>
            <translation>
                <numerusform>لا قيم بلا رمز</numerusform>
                <numerusform>قيمة واحدة بلا رمز</numerusform>
                <numerusform>قيمتان بلا رمز</numerusform>
                <numerusform>%n قيم بلا رمز</numerusform>
                <numerusform>%n قيمة بلا رمز</numerusform>
                <numerusform>%n قيمة بلا رمز</numerusform>
            </translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <source>'{code}' and '{other}' differ by blanks, case or marks that nobody sees.</source>
            <translation>يختلف «{code}» و«{other}» بالمسافات أو حالة الأحرف أو علامات لا تُرى.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>'{code}' is also in {layer}, which says otherwise.</source>
            <translation>الرقم «{code}» وارد أيضًا في {layer} بمحتوى مختلف.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>'{code}' is also the ID of row {other}.</source>
            <translation>«{code}» هو أيضًا معرّف الصف {other}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>'{label}' is also the label of row {other}.</source>
            <translation>«{label}» هي أيضًا تسمية الصف {other}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <source>'{label}' is the label of two points of the same kind and hazard.</source>
            <translation>«{label}» تسمية لنقطتين من النوع نفسه وللمنطقة الخطرة نفسها.</translation>
        </message>
        <message>
            <location filename="adapters/frames.py" />
            <source>'{layer}' does not say where its coordinates are.</source>
            <translation>لا تبيّن «{layer}» أين تقع إحداثياتها.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>'{layer}': {reason}.</source>
            <translation>'{layer}': {reason}.</translation>
        </message>
        <message>
            <location filename="processing/fill_task_order.py" />
            <source>'{name}' cannot be emptied</source>
            <translation>لا يمكن تفريغ «{name}»</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>'{name}' is neither a file nor one of: {known}.</source>
            <translation>«{name}» ليس ملفًا ولا واحدًا مما يلي: {known}.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>'{name}' is none of: {known}.</source>
            <translation>'{name}' ليس واحدًا من: {known}.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not EPSG:4326 or a projection of it (WGS 84).</source>
            <translation>‏'{name}' ليس EPSG:4326 ولا إسقاطًا له (WGS 84).</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not a coordinate system.</source>
            <translation>‏'{name}' ليس نظام إحداثيات.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not a field of {table}.</source>
            <translation>‏'{name}' ليس حقلًا في {table}.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not a table.</source>
            <translation>‏'{name}' ليس جدولًا.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' is not an ASCII file name.</source>
            <translation>‏'{name}' ليس اسم ملف ASCII.</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>'{name}' is not known.</source>
            <translation>‏'{name}' غير معروف.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>'{name}' of {table} is not unique, or not 1 to 10 ASCII letters, digits and underscores.</source>
            <translation>‏'{name}' في {table} مكرر، أو ليس من 1 إلى 10 أحرف أو أرقام أو شرطات سفلية ASCII.</translation>
        </message>
        <message>
            <location filename="adapters/intake/profiles.py" />
            <source>'{profile}' is no file and none of the shipped profiles: {names}.</source>
            <translation>«{profile}» ليس ملفًا ولا أحد الملفات المرفقة: {names}.</translation>
        </message>
        <message>
            <location filename="adapters/rankings.py" />
            <source>'{ranking}' is none of: {known}.</source>
            <translation>«{ranking}» ليس أياً من: {known}.</translation>
        </message>
        <message>
            <location filename="adapters/boundary_repairs.py" />
            <location filename="adapters/intake/resolving.py" />
            <source>'{repair}' is offered for invalid polygons only.</source>
            <translation>«{repair}» معروض للمضلعات غير الصالحة فقط.</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>'{since}' is neither a delivery number nor a date like 2026-01-31.</source>
            <translation>‏'{since}' ليس رقم تسليم ولا تاريخًا مثل 2026-01-31.</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>'{since}' lies in the future, or before there were workspaces.</source>
            <translation>يقع «{since}» في المستقبل، أو قبل وجود مساحات العمل.</translation>
        </message>
        <message>
            <location filename="adapters/sites.py" />
            <source>'{site}' is none of: {known}.</source>
            <translation>«{site}» ليس أيًّا مما يلي: {known}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>'{source}' is called like {field}, but its values do not fit. They were kept apart.</source>
            <translation>يحمل «{source}» اسم الحقل {field}، لكن قيمه لا تلائمه. حُفظت القيم منفصلة.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>'{source}' says '{value}'. The row gets the site in which it lies, if any.</source>
            <translation>يذكر «{source}» «{value}». يُعطى الصف الموقع الذي يقع فيه، إن وُجد.</translation>
        </message>
        <message>
            <location filename="adapters/intake/understanding.py" />
            <source>'{table}' is none of: {tables}.</source>
            <translation>«{table}» ليس أيًّا مما يلي: {tables}.</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>'{text}' cannot be read as YYYY-MM-DD.</source>
            <translation>لا يمكن قراءة «{text}» بصيغة YYYY-MM-DD.</translation>
        </message>
        <message>
            <location filename="adapters/layer_dates.py" />
            <source>'{text}' is no JSON object of dates for: {known}.</source>
            <translation>«{text}» ليس كائن JSON يضم تواريخ لـ: {known}.</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>'{text}' is no JSON object of weights, 0 or more, for: {known}.</source>
            <translation>«{text}» ليس كائن JSON يعطي أوزاناً، صفراً أو أكثر، للمعايير: {known}.</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>'{text}' is no JSON object.</source>
            <translation>«{text}» ليس كائن JSON.</translation>
        </message>
        <message>
            <location filename="adapters/layer_dates.py" />
            <source>'{text}' is no date up to today, as YYYY, YYYY-MM or YYYY-MM-DD.</source>
            <translation>«{text}» ليس تاريخاً حتى اليوم بالصيغة YYYY أو YYYY-MM أو YYYY-MM-DD.</translation>
        </message>
        <message>
            <location filename="processing/fill_task_order.py" />
            <source>'{text}' is no number of a perimeter point</source>
            <translation>«{text}» ليس رقم نقطة محيط</translation>
        </message>
        <message>
            <location filename="core/orders/filling.py" />
            <location filename="processing/state_declination.py" />
            <source>'{value}' is no date</source>
            <translation>«{value}» ليس تاريخًا</translation>
        </message>
        <message>
            <location filename="gui/mapping_values.py" />
            <source>(no code: a finding)</source>
            <translation>(بلا رمز: ملاحظة)</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>(not delivered)</source>
            <translation>(لم يُسلَّم)</translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <source>* needed before it is issued, or a reason why it goes out without</source>
            <translation>* مطلوب قبل الإصدار، أو يُذكر سبب الإصدار من دونه</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>0 at 0, the gap to 1 halved with every {half}</source>
            <translation>0 عند 0، وينقص الفارق عن 1 إلى النصف مع كل {half}</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>0 at {low}, 1 at {high}, straight in between</source>
            <translation>0 عند {low}، و1 عند {high}، وخط مستقيم بينهما</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>1 at 0, halved with every {half}</source>
            <translation>1 عند 0، وتنقص إلى النصف مع كل {half}</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>1 calls for work most, 0 not at all.</source>
            <translation>القيمة 1 تستدعي العمل أكثر من غيرها، و0 لا تستدعيه.</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>1.1 Mass explosion</source>
            <translation>1.1 انفجار كتلي</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>1.2 Fragments</source>
            <translation>1.2 شظايا</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>1.3 Mass fire</source>
            <translation>1.3 حريق كتلي</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>1.4 No significant hazard</source>
            <translation>1.4 بلا خطر يُذكر</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>1.5 Mass explosion, very insensitive</source>
            <translation>1.5 انفجار كتلي، قليلة الحساسية جدًا</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>1.6 Extremely insensitive</source>
            <translation>1.6 ضئيلة الحساسية للغاية</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>1/{times} as important as</source>
            <translation>1/{times} من أهمية</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>18 and older</source>
            <translation>18 سنة فأكثر</translation>
        </message>
        <message>
            <location filename="adapters/dependencies.py" />
            <location filename="adapters/store/workspace.py" />
            <source>A Python package is missing or too old</source>
            <translation>حزمة Python ناقصة أو قديمة جدًا</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>A clock was set back since that delivery</source>
            <translation>أُرجعت ساعة إلى الوراء منذ ذلك التسليم</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>A closed hazard is not worked on again.</source>
            <translation>لا يُعاد العمل في منطقة خطرة مغلقة.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_column.py" />
            <source>A column of your own (decision support)</source>
            <translation>عمود خاص بك (دعم القرار)</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>A comparison of two criteria cannot be used.</source>
            <translation>لا يمكن استخدام مقارنة بين معيارين.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>A confirmed hazardous area needs direct evidence of contamination.</source>
            <translation>تتطلب المنطقة الخطرة المؤكدة دليلًا مباشرًا على التلوث.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>A coordinate cannot be transformed</source>
            <translation>لا يمكن تحويل إحداثية</translation>
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>A criterion has a setting that does not exist.</source>
            <translation>لأحد المعايير إعداد غير موجود.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>A criterion has a weight but was not measured.</source>
            <translation>معيار له وزن لكنه لم يُقَس.</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>A criterion is used as a veto that is none.</source>
            <translation>استُخدم معيار أداةَ استبعاد وهو ليس كذلك.</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>A decision about a held row needs a name and a reason</source>
            <translation>القرار بشأن صف معلّق يحتاج إلى اسم وسبب</translation>
        </message>
        <message>
            <location filename="processing/state_declination.py" />
            <source>A declination needs somebody who states it, and a source</source>
            <translation>يحتاج الانحراف المغناطيسي إلى من يفيد به وإلى مصدر</translation>
        </message>
        <message>
            <location filename="core/priority/measures/buffers.py" />
            <source>A distance is not usable</source>
            <translation>مسافة غير صالحة للاستخدام</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>A file of the base map cannot be read</source>
            <translation>تعذّرت قراءة أحد ملفات خريطة الأساس</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>A file of the base map has no coordinate system</source>
            <translation>أحد ملفات خريطة الأساس بلا نظام إحداثيات</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>A file of the base map is not there</source>
            <translation>أحد ملفات خريطة الأساس غير موجود</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>A file of the delivery cannot be opened</source>
            <translation>تعذّر فتح ملف من ملفات التسليم</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>A file of the delivery changed while it was read</source>
            <translation>تغيّر ملف من التسليم أثناء قراءته</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>A funded project waits for it</source>
            <translation>مشروع ممول ينتظر تطهيرها</translation>
        </message>
        <message>
            <location filename="core/priority/measures/accidents.py" />
            <source>A half-life is not usable</source>
            <translation>عمر نصف غير صالح للاستخدام</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>A hazard is not to be seen on the printed map</source>
            <translation>منطقة خطرة لا تظهر على الخريطة المطبوعة</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>A hazard would be missing from the map</source>
            <translation>ستغيب منطقة خطرة عن الخريطة</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing_together.py" />
            <source>A later import delivers records of this one again</source>
            <translation>استيراد لاحق يسلّم سجلات من هذا الاستيراد مجددًا</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>A layer has no known coordinate system</source>
            <translation>طبقة بلا نظام إحداثيات معروف</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>A layer of the base map cannot be drawn</source>
            <translation>تعذّر رسم طبقة من خريطة الأساس</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>A layer that the ranking should read cannot be opened</source>
            <translation>يتعذر فتح طبقة يُفترض أن يقرأها الترتيب</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>A model from elsewhere took part in this. It supports a decision; it clears or cancels no land.</source>
            <translation>أسهم في هذه النتيجة نموذج من مصدر خارجي. وهو يدعم القرار، ولا يُعدّ تطهيرًا لأي أرض ولا إلغاءً لها.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>A pair of criteria has not been compared.</source>
            <translation>لم تجرِ مقارنة زوج من المعايير.</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>A parameter is no text</source>
            <translation>معامل ليس نصًا</translation>
        </message>
        <message>
            <location filename="core/priority/methods/promethee.py" />
            <source>A preference function cannot be used.</source>
            <translation>لا يمكن استخدام دالة تفضيل.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>A product that is {kind} needs {field}.</source>
            <translation>المنتج الذي هو {kind} يحتاج إلى {field}.</translation>
        </message>
        <message>
            <location filename="core/priority/profile_changes.py" />
            <source>A profile has no such part.</source>
            <translation>ليس لملف الأولويات جزء كهذا.</translation>
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>A profile needs criteria, each with an id of its own.</source>
            <translation>يحتاج ملف الأولويات إلى معايير، لكل منها معرّف خاص به.</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>A project is funded</source>
            <translation>يوجد مشروع ممول</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>A ranking says what comes first. It clears no land and cancels none.</source>
            <translation>الترتيب يقول ما الذي يأتي أولاً. وهو لا يطهّر أرضاً ولا يلغي تلوّثها.</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>A raster of your own</source>
            <translation>شبكة خلوية خاصة بك</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_raster.py" />
            <source>A raster of your own (decision support)</source>
            <translation>شبكة خلوية خاصة بك (دعم القرار)</translation>
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>A record cannot be told apart in the delivery</source>
            <translation>سجل لا يمكن تمييزه في التسليم</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>A revision needs a reason</source>
            <translation>تحتاج المراجعة إلى سبب</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>A road is blocked</source>
            <translation>طريق مقطوع</translation>
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>A setting of a criterion is not allowed.</source>
            <translation>أحد إعدادات معيار غير مسموح به.</translation>
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>A signature needs a name, a date and a reason.</source>
            <translation>يتطلب التوقيع اسمًا وتاريخًا وسببًا.</translation>
        </message>
        <message>
            <location filename="core/priority/triage.py" />
            <source>A spot task is asked for: an item has been seen.</source>
            <translation>مطلوب مهمة موضعية: شوهد جسم.</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>A table of the workspace cannot be shown</source>
            <translation>تعذّر عرض أحد جداول مساحة العمل</translation>
        </message>
        <message>
            <location filename="adapters/store/copy_text.py" />
            <source>A text holds a NUL character, which PostgreSQL cannot keep.</source>
            <translation>يحتوي أحد النصوص على محرف NUL، ولا يستطيع PostgreSQL حفظه.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/flow.py" />
            <source>A text of the order is longer than a page</source>
            <translation>في الأمر نص أطول من صفحة</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>A turning point is taken in with the whole list of its hazard</source>
            <translation>تُدخل نقطة الانعطاف مع القائمة الكاملة لمنطقتها الخطرة</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>A value does not fit, or must be there or must be unique: {error}.</source>
            <translation>قيمة غير ملائمة، أو قيمة إلزامية ناقصة، أو قيمة مكررة يجب أن تكون فريدة: {error}.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>A value that must be there or must be unique is not: {error}.</source>
            <translation>قيمة إلزامية ناقصة، أو قيمة مكررة يجب أن تكون فريدة: {error}.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>A weight is not allowed.</source>
            <translation>وزن غير مسموح به.</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>A workspace in a database is not copied from here</source>
            <translation>مساحة العمل في قاعدة بيانات لا تُنسخ من هنا</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Abandoned explosive ordnance</source>
            <translation>ذخائر متفجرة متروكة</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>About effort, so shown and not part of the score: {criteria}.</source>
            <translation>معايير تتعلق بالجهد، فهي معروضة ولا تدخل في الدرجة: {criteria}.</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Accept findings</source>
            <translation>قبول الملاحظات</translation>
        </message>
        <message>
            <location filename="gui/findings_dialog.py" />
            <source>Accept the selected findings</source>
            <translation>قبول الملاحظات المحددة</translation>
        </message>
        <message>
            <location filename="adapters/finding_marks.py" />
            <location filename="adapters/layer_styles.py" />
            <location filename="core/model/people_codelists.py" />
            <location filename="core/model/release_codelists.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="gui/finding_rows.py" />
            <source>Accepted</source>
            <translation>القبول</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_release.py" />
            <source>Accepted by</source>
            <translation>قبلها</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Accepted findings</source>
            <translation>الملاحظات المقبولة</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_release.py" />
            <source>Accepted on</source>
            <translation>تاريخ القبول</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Accepting a finding needs a name and a reason</source>
            <translation>يتطلب قبول الملاحظة اسمًا وسببًا</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Access lane</source>
            <translation>ممر وصول</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <location filename="core/orders/minimum.py" />
            <source>Access route</source>
            <translation>طريق الوصول</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <source>Accessible</source>
            <translation>يمكن الوصول</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_people.py" />
            <source>Accident</source>
            <translation>حادث</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Accident ID</source>
            <translation>رقم الحادث</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/priority/inputs.py" />
            <source>Accidents</source>
            <translation>الحوادث</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Accidents and other hazards within {radius}</source>
            <translation>الحوادث والمناطق الخطرة الأخرى ضمن {radius}</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Accidents are known</source>
            <translation>توجد حوادث معروفة</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>Accidents nearby</source>
            <translation>الحوادث القريبة</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>Accidents within {distance_m} m of it, older ones counting less: {value}.</source>
            <translation>الحوادث ضمن مسافة {distance_m} m منها، مع تقليل أثر الحوادث الأقدم: {value}.</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Accidents: none recorded within {radius}.</source>
            <translation>الحوادث: لا شيء مسجّل ضمن {radius}.</translation>
        </message>
        <message>
            <location filename="core/model/shared_fields.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <source>Accuracy</source>
            <translation>الدقة</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_land.py" />
            <source>Accuracy of the datum operation</source>
            <translation>دقة عملية تحويل المرجع الجيوديسي</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Acknowledged</source>
            <translation>مُقَرّ بالاستلام</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Acknowledged by the operator</source>
            <translation>أقرّت باستلامه الجهة المنفذة</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Action</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Activities</source>
            <translation>الأنشطة</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="gui/create_orders_dialog.py" />
            <location filename="processing/create_task_orders.py" />
            <source>Activity</source>
            <translation>النشاط</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Activity at the time of the accident</source>
            <translation>النشاط وقت الحادث</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Activity inspected</source>
            <translation>النشاط المُفتَّش عليه</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>Add N and E, or say in which order the coordinates are.</source>
            <translation>أضف N وE، أو بيّن ترتيب الإحداثيات.</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Add a hazard from turning points</source>
            <translation>إضافة منطقة خطرة من نقاط الانعطاف</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Add line</source>
            <translation>إضافة سطر</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>Add row</source>
            <translation>إضافة صف</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Add the base map in a folder to the project</source>
            <translation>إضافة خريطة الأساس الموجودة في مجلد إلى المشروع</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Add the criterion about team-days to the profile, or rank by benefit.</source>
            <translation>أضف معيار أيام عمل الفريق إلى ملف الأولويات، أو رتّب حسب المنفعة.</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="adapters/store/connection_text.py" />
            <source>Addresses are kept in histories and logs, where others read them.</source>
            <translation>تُحفظ العناوين في سجلات المحفوظات والتشغيل حيث يقرؤها آخرون.</translation>
        </message>
        <message>
            <location filename="processing/update_workspace.py" />
            <source>Adds the tables and fields that a newer plugin needs, and makes the rules that the workspace keeps anew, all at once or not at all. Records stay as they are. A backup of a file is made beside it first. VERSION takes the workspace to an older version, for somebody whose plugin is older; refused where something would be lost.</source>
            <translation>يضيف الجداول والحقول التي تحتاج إليها إضافة أحدث، ويُنشئ من جديد القواعد التي تطبّقها مساحة العمل، كلها معًا أو لا شيء منها. وتبقى السجلات كما هي. وتُنشأ أولًا نسخة احتياطية من الملف بجانبه. أما VERSION فيُرجع مساحة العمل إلى إصدار أقدم لمن كانت إضافته أقدم؛ ويُرفض ذلك إن كان سيُفقد شيء.</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Administration area</source>
            <translation>منطقة إدارية لموقع العمل</translation>
        </message>
        <message>
            <location filename="core/model/roles.py" />
            <source>Administrator</source>
            <translation>مدير النظام</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Age group</source>
            <translation>الفئة العمرية</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Age of the last survey</source>
            <translation>عمر آخر مسح</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <source>Ages count from</source>
            <translation>تُحسب الأعمار من</translation>
        </message>
        <message>
            <location filename="core/priority/shipped.py" />
            <source>Agriculture</source>
            <translation>الزراعة</translation>
        </message>
        <message>
            <location filename="adapters/project.py" />
            <location filename="gui/fall_map.py" />
            <location filename="gui/panel.py" />
            <source>All Libya</source>
            <translation>كل ليبيا</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>All its corners are in the shapefile, but programs may divide the rings otherwise; {file} has it as WKT</source>
            <translation>كل نقاطه في ملف الشكل، لكن البرامج قد تقسم الحلقات بطريقة أخرى؛ وهو بصيغة WKT في {file}</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/smaa.py" />
            <source>All of them are emergencies or held back.</source>
            <translation>جميعها حالات طارئة أو مستبقاة خارج الترتيب.</translation>
        </message>
        <message>
            <location filename="gui/issue_dialog.py" />
            <source>All that its team must know is recorded, and nothing is open.</source>
            <translation>كل ما يجب أن يعرفه الفريق مسجّل، ولا شيء غير محسوم.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>All {total} are on order, closed, held back or at another site.</source>
            <translation>جميعها ({total}) صدرت بشأنها أوامر أو مغلقة أو مستبعدة أو في موقع آخر.</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Allowed: {metres} m or {ratio}. Nothing is adjusted.</source>
            <translation>المسموح: {metres} م أو {ratio}. لا يُعدَّل شيء.</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>Always {value}</source>
            <translation>دائمًا {value}</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Ammunition storage area clearance</source>
            <translation>تطهير منطقة مخزن ذخيرة</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Ammunition storage area explosion</source>
            <translation>انفجار مخزن ذخيرة</translation>
        </message>
        <message>
            <location filename="core/mappack/release_symbols.py" />
            <location filename="core/model/tables_safety.py" />
            <source>Ammunition storage site</source>
            <translation>موقع تخزين ذخيرة</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <location filename="core/priority/inputs.py" />
            <source>Ammunition storage sites</source>
            <translation>مواقع تخزين الذخيرة</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>An area that cannot be completed is reported as a hazardous area of its own, with its turning points. Nothing outside the perimeter is covered by this order.</source>
            <translation>يُبلَّغ عن أي مساحة يتعذر إنجازها كمنطقة خطرة مستقلة مع نقاط انعطافها. ولا يشمل هذا الأمر أي شيء خارج المحيط.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_margin.py" />
            <source>An area without a symbol is not known to be safe.</source>
            <translation>خلوّ المكان من الرموز لا يعني أنه آمن.</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>An input layer is not in longitude and latitude.</source>
            <translation>إحدى طبقات الإدخال ليست بخطوط الطول والعرض.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>An order is issued by a named person</source>
            <translation>يصدر الأمر باسم شخص محدد</translation>
        </message>
        <message>
            <location filename="adapters/orders/ground.py" />
            <source>An order needs a perimeter that encloses an area: {reason}.</source>
            <translation>يحتاج الأمر إلى محيط يضم مساحة: {reason}.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>An order of importance has to name every criterion once.</source>
            <translation>يجب أن يذكر ترتيب الأهمية كل معيار مرة واحدة.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Another planner has this workspace open</source>
            <translation>مساحة العمل هذه مفتوحة لدى مخطِّط آخر</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Another workspace was opened meanwhile</source>
            <translation>فُتحت في هذه الأثناء مساحة عمل أخرى</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Another zone of the grid seems to be meant</source>
            <translation>يبدو أن المقصود نطاق آخر من الشبكة</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Answered</source>
            <translation>أُجيب</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Anti-personnel mines</source>
            <translation>ألغام مضادة للأفراد</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Anti-vehicle mines</source>
            <translation>ألغام مضادة للمركبات</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Approved</source>
            <translation>معتمد</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/extent.py" />
            <location filename="gui/tabs/hazards.py" />
            <source>Area</source>
            <translation>المساحة</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_release.py" />
            <source>Area (computed)</source>
            <translation>المساحة (محسوبة)</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Area (ellipsoid)</source>
            <translation>المساحة (إهليلجية)</translation>
        </message>
        <message>
            <location filename="processing/repair_boundary.py" />
            <source>Area after in m²</source>
            <translation>المساحة بعد الإصلاح بـ m²</translation>
        </message>
        <message>
            <location filename="processing/repair_boundary.py" />
            <source>Area before in m²</source>
            <translation>المساحة قبل الإصلاح بـ m²</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Area cancelled</source>
            <translation>المساحة الملغاة</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Area cleared</source>
            <translation>المساحة المطهّرة</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Area in m²</source>
            <translation>المساحة بالمتر المربع</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Area not completed</source>
            <translation>المساحة غير المنجزة</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <source>Area of this task order</source>
            <translation>منطقة أمر المهمة هذا</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Area reduced</source>
            <translation>المساحة المقلّصة</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Area sampled</source>
            <translation>مساحة العينة</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Area: {area} m² · perimeter: {perimeter} m</source>
            <translation>المساحة: {area} م² · المحيط: {perimeter} م</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Area: – (three corners are needed)</source>
            <translation>المساحة: – (تلزم ثلاث زوايا)</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <source>As</source>
            <translation>بصيغة</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>As delivered it lies at {lon:.4f}, {lat:.4f}; swapped it would be in Libya.</source>
            <translation>يقع كما سُلّم عند {lon:.4f}، {lat:.4f}؛ ولو بُدّل ترتيب الإحداثيتين لوقع في ليبيا.</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>As the data say</source>
            <translation>كما تبيّن البيانات</translation>
        </message>
        <message>
            <location filename="gui/inputs_dialog.py" />
            <source>As the file says</source>
            <translation>كما يقول الملف</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>As typed</source>
            <translation>كما كُتب</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Ask for the bearing and distance of the last leg; a slip shows only there.</source>
            <translation>اطلب سمت الضلع الأخير ومسافته؛ فالخطأ لا يظهر إلا هناك.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Ask for the missing points; without them the boundary cuts a corner.</source>
            <translation>اطلب النقاط الناقصة؛ فبدونها تقطع الحدود زاوية.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>Ask for the positions in one way, or take them in as two files.</source>
            <translation>اطلب المواقع بطريقة واحدة، أو أدخلها في ملفين.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>Ask for the reference with {digits} digits, or record the point as approximate.</source>
            <translation>اطلب المرجع بعدد أرقام قدره {digits}، أو سجّل النقطة على أنها تقريبية.</translation>
        </message>
        <message>
            <location filename="core/priority/profile_reading.py" />
            <source>Ask for the signed file, or remove the signature and sign what it is now.</source>
            <translation>اطلب الملف الموقّع، أو أزل التوقيع ووقّع المحتوى الحالي.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Ask for the whole list.</source>
            <translation>اطلب القائمة كاملة.</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>Ask the administrator for a backup (pg_dump), or send a delivery.</source>
            <translation>اطلب من مدير النظام نسخة احتياطية (pg_dump)، أو أرسل تسليمًا.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>Ask the administrator of the database for TLS and its certificate. Nothing was sent.</source>
            <translation>اطلب من مسؤول قاعدة البيانات TLS وشهادته. لم يُرسل شيء.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Ask the administrator of the database for TLS.</source>
            <translation>اطلب من مدير قاعدة البيانات تفعيل TLS.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Ask the administrator of the database for another role if you need it.</source>
            <translation>اطلب من مسؤول قاعدة البيانات دورًا آخر إذا احتجت إليه.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Ask the administrator of the database for another role if you need them.</source>
            <translation>اطلب من مدير قاعدة البيانات دورًا آخر إن كنت تحتاج إليها.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>Ask the administrator of the database for one of its roles.</source>
            <translation>اطلب من مسؤول قاعدة البيانات أحد أدوارها.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <location filename="adapters/store/rights.py" />
            <source>Ask the administrator of the database for the right to do this.</source>
            <translation>اطلب من مدير قاعدة البيانات صلاحية القيام بذلك.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Ask the sender for IDs: if rows move, these IDs move with them.</source>
            <translation>اطلب معرّفات من المرسل: إذا تغيّر ترتيب الصفوف تغيّرت هذه المعرّفات معها.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Ask the sender for all parts of the shapefile.</source>
            <translation>اطلب من المرسل جميع أجزاء ملف shapefile.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Ask the sender for coordinates where the place matters.</source>
            <translation>تُطلب الإحداثيات من المرسل حيثما كان المكان مهماً.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Ask the sender for it.</source>
            <translation>يُطلب ذلك من المرسل.</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>Ask the sender for the EPSG code, or choose the system yourself if you know it.</source>
            <translation>اطلب من المرسل رمز EPSG، أو اختر النظام بنفسك إذا كنت تعرفه.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Ask the sender for the code of the one that is meant.</source>
            <translation>يُطلب من المرسل رمز السجل المقصود.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Ask the sender for the coordinate system.</source>
            <translation>اطلب من المرسل بيان نظام الإحداثيات.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Ask the sender for the data in WGS 84, or choose the system it really is in.</source>
            <translation>اطلب من المرسل البيانات في WGS 84، أو اختر النظام الذي هي فيه فعلًا.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>Ask the sender for the data in parts, or for the file again.</source>
            <translation>اطلب من المرسل البيانات مجزأة، أو اطلب الملف من جديد.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Ask the sender for the file again.</source>
            <translation>اطلب الملف من المرسل من جديد.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Ask the sender for the geometry again.</source>
            <translation>اطلب الشكل الهندسي من المرسل من جديد.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Ask the sender for the right date.</source>
            <translation>اطلب من المرسل التاريخ الصحيح.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Ask the sender for the right dates.</source>
            <translation>تُطلب التواريخ الصحيحة من المرسل.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Ask the sender for the table and its memo file again.</source>
            <translation>اطلب من المُرسل الجدول وملف نصوصه الطويلة مرة أخرى.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Ask the sender for the texts in another format.</source>
            <translation>اطلب من المرسل النصوص بصيغة أخرى.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Ask the sender for what is missing, or give the row an earlier state.</source>
            <translation>يُطلب الناقص من المرسل، أو تُعطى للصف حالة أسبق.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Ask the sender how the data was made, or choose a coordinate reference system by its code.</source>
            <translation>اسأل المرسل عن كيفية إعداد البيانات، أو اختر نظامًا مرجعيًا للإحداثيات برمزه.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Ask the sender to correct the source.</source>
            <translation>اطلب من المرسل تصحيح المصدر.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>Ask the sender to export the data again.</source>
            <translation>اطلب من المرسل تصدير البيانات من جديد.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Ask the sender whether the text goes on.</source>
            <translation>اسأل المرسل هل للنص تتمة.</translation>
        </message>
        <message>
            <location filename="adapters/intake/understanding.py" />
            <source>Ask the sender whether this is what was meant.</source>
            <translation>اسأل المرسل هل هذا هو المقصود.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Ask the sender which of the two holds.</source>
            <translation>اسأل المرسل أيّ الاثنين هو الصحيح.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Ask the sender which of the two places holds.</source>
            <translation>اسأل المرسل أي الموقعين هو الصحيح.</translation>
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>Ask the sender which system the coordinates are in.</source>
            <translation>اسأل المرسل عن النظام الذي وردت به الإحداثيات.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Ask them to close it before you change anything. If it is open no more, remove the file {lock}.</source>
            <translation>اطلب إغلاقها قبل أن تغيّر أي شيء. وإن لم تعد مفتوحة هناك فاحذف الملف {lock}.</translation>
        </message>
        <message>
            <location filename="core/model/overwrites.py" />
            <source>Ask who changed it. The value before is kept in the changes of this record. Enter the right one, or accept this finding with the reason.</source>
            <translation>اسأل عمّن غيّرها. القيمة السابقة محفوظة في تغييرات هذا السجل. أدخل القيمة الصحيحة، أو اقبل هذه الملاحظة مع ذكر السبب.</translation>
        </message>
        <message>
            <location filename="core/model/overwrites.py" />
            <source>Ask who drew it. The boundary before is kept in the changes of this record, as the old value. Draw the right one, or accept this finding with the reason.</source>
            <translation>اسأل عمّن رسمها. الحدود السابقة محفوظة في تغييرات هذا السجل بوصفها القيمة القديمة. ارسم الحدود الصحيحة، أو اقبل هذه الملاحظة مع ذكر السبب.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>Ask who made them. 'Update workspace' takes them out; it makes a backup of the file first.</source>
            <translation>اسأل عمّن أنشأها. «تحديث مساحة العمل» يزيلها؛ وهو يُنشئ نسخة احتياطية من الملف أولًا.</translation>
        </message>
        <message>
            <location filename="core/model/contradictions.py" />
            <source>Ask who sent the request.</source>
            <translation>اسأل مرسل الطلب.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Asked for was "{method}"; there are {known}.</source>
            <translation>المطلوب «{method}»؛ والمتاح {known}.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/topsis.py" />
            <source>Asked for was "{normalisation}".</source>
            <translation>المطلوب «{normalisation}».</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Asks for an EOD spot task</source>
            <translation>يطلب مهمة موضعية لإزالة الذخائر المتفجرة</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Assurance or control</source>
            <translation>ضمان أم مراقبة</translation>
        </message>
        <message>
            <location filename="core/priority/profile_reading.py" />
            <source>At "{where}" it has {value}, which is not allowed there.</source>
            <translation>فيه عند «{where}» القيمة {value}، وهي غير مسموح بها هناك.</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>At least</source>
            <translation>على الأقل</translation>
        </message>
        <message>
            <location filename="adapters/forms.py" />
            <source>At least {minimum:g}</source>
            <translation>لا يقل عن {minimum:g}</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>At most</source>
            <translation>على الأكثر</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>At most {limit} criteria can be compared in pairs; here are {count}.</source>
            <translation>يمكن مقارنة {limit} معايير على الأكثر أزواجاً؛ وعددها هنا {count}.</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>At once</source>
            <translation>فورًا</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>At {name} it came to more than {megabytes} MB or {files} files.</source>
            <translation>تجاوز الحجم عند {name} مقدار {megabytes} MB أو تجاوز عدد الملفات {files}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Attribute table is cut</source>
            <translation>جدول السمات مبتور</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Attributes may belong to other shapes; ask the sender for the file again.</source>
            <translation>قد تعود السمات إلى أشكال أخرى؛ اطلب الملف من المرسل من جديد.</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Audience</source>
            <translation>الجمهور</translation>
        </message>
        <message>
            <location filename="processing/update_workspace.py" />
            <source>Backup made first</source>
            <translation>النسخة الاحتياطية المُنشأة أولًا</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Barricades and protection</source>
            <translation>السواتر والحماية</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Base line</source>
            <translation>خط الأساس</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>Base map</source>
            <translation>خريطة الأساس</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_legend.py" />
            <source>Base map (dates not recorded)</source>
            <translation>خريطة الأساس (تواريخها غير مسجّلة)</translation>
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Base map (files and folders, separated by ;)</source>
            <translation>خريطة الأساس (ملفات ومجلدات تفصل بينها ;)</translation>
        </message>
        <message>
            <location filename="processing/export_ranking.py" />
            <location filename="processing/print_task_order.py" />
            <source>Base map (layers, files or folders)</source>
            <translation>خريطة الأساس (طبقات أو ملفات أو مجلدات)</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Base map…</source>
            <translation>خريطة الأساس…</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Battle area clearance, sub-surface</source>
            <translation>تطهير تحت السطح لساحة معركة</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Battle area clearance, surface</source>
            <translation>تطهير سطحي لساحة معركة</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Bearing</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Bearing or distance is impossible</source>
            <translation>سمت أو مسافة غير ممكنة</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Bearing or distance is missing</source>
            <translation>السمت أو المسافة ناقص</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Bearing to next</source>
            <translation>الاتجاه إلى التالية</translation>
        </message>
        <message>
            <location filename="gui/traverse_table.py" />
            <source>Bearing °</source>
            <translation>السمت °</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Bearings go from 0° to 360°, and a distance is more than nothing.</source>
            <translation>السموت من 0° إلى 360°، والمسافة أكبر من الصفر.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Bearings of several kinds in one list</source>
            <translation>سموت من عدة أنواع في قائمة واحدة</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <location filename="core/model/safety_codelists.py" />
            <source>Benchmark</source>
            <translation>نقطة مرجعية</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Benefit and effort together</source>
            <translation>المنفعة والجهد معاً</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Benefit is ranked, and all that has a weight is about effort.</source>
            <translation>الترتيب حسب المنفعة، وكل ما له وزن يتعلق بالجهد.</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Benefit per team-day</source>
            <translation>المنفعة لكل يوم عمل للفريق</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Benefit per team-day is not defined for this method.</source>
            <translation>المنفعة لكل يوم عمل للفريق غير معرّفة لهذه الطريقة.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Benefit per team-day needs team-days.</source>
            <translation>تتطلب المنفعة لكل يوم عمل للفريق معرفة أيام عمل الفريق.</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Benefit; effort is shown beside it</source>
            <translation>المنفعة؛ ويظهر الجهد إلى جانبها</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/charts.py" />
            <source>Between which weights it keeps its rank</source>
            <translation>بين أي أوزان تحافظ على رتبتها</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/charts.py" />
            <source>Between which weights the same hazards are the first {top}</source>
            <translation>بين أي أوزان تبقى المناطق نفسها هي أول {top}</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Blocked, there is an alternative</source>
            <translation>مقطوع، ويوجد بديل</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Blocked, there is no alternative</source>
            <translation>مقطوع، ولا يوجد بديل</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Blocking</source>
            <translation>مانع</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Booby-traps</source>
            <translation>أشراك خداعية</translation>
        </message>
        <message>
            <location filename="core/location/point_agreement.py" />
            <source>Boundary and recorded turning points differ</source>
            <translation>الحدود ونقاط الانعطاف المسجّلة مختلفة</translation>
        </message>
        <message>
            <location filename="core/model/overwrites.py" />
            <source>Boundary drawn anew outside the plugin, over one that was just saved</source>
            <translation>حدود رُسمت من جديد خارج الإضافة، فوق حدود حُفظت للتو</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Boundary repaired after a decision</source>
            <translation>حدود أُصلحت بعد قرار</translation>
        </message>
        <message>
            <location filename="core/model/shared_fields.py" />
            <source>Boys</source>
            <translation>فتيان</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Building</source>
            <translation>مبنى</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Building clearance</source>
            <translation>تطهير المباني</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Built-up areas</source>
            <translation>المناطق المبنية</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/cover.py" />
            <source>Built-up share</source>
            <translation>نسبة المساحة المبنية</translation>
        </message>
        <message>
            <location filename="core/priority/methods/lexicographic.py" />
            <source>By category: nothing on a less important criterion can make up for a class on a more important one.</source>
            <translation>حسب الفئة: لا شيء في معيار أقل أهمية يعوّض فارق فئة في معيار أكثر أهمية.</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>By comparing in pairs (AHP)</source>
            <translation>بالمقارنة أزواجاً (AHP)</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>By data</source>
            <translation>بالبيانات</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>By order of importance</source>
            <translation>بترتيب الأهمية</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>By policy</source>
            <translation>بالسياسة</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>By swing: from the worst to the best, the largest swing has 100</source>
            <translation>بالتأرجح: من الأسوأ إلى الأفضل، ولأكبر تأرجح 100</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>By which activity</source>
            <translation>بأي نشاط</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>CHA without direct evidence</source>
            <translation>CHA بلا دليل مباشر</translation>
        </message>
        <message>
            <location filename="processing/import_survey.py" />
            <source>CRS, only where the data state none (for example EPSG:3177)</source>
            <translation>CRS، فقط حيث لا تذكره البيانات (مثلًا EPSG:3177)</translation>
        </message>
        <message>
            <location filename="gui/form_dialog.py" />
            <location filename="gui/import_dialog.py" />
            <location filename="gui/panel.py" />
            <location filename="gui/profile_dialog.py" />
            <location filename="gui/traverse_dialog.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Cancelled area</source>
            <translation>منطقة ملغاة</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Cancelled, reduced or cleared</source>
            <translation>ملغاة أم مقلّصة أم مطهّرة</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>Cancelled. Nothing was changed.</source>
            <translation>أُلغيت العملية. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Casualties</source>
            <translation>الضحايا</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>Casualties nearby</source>
            <translation>الضحايا في الجوار</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Casualty</source>
            <translation>ضحية</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Casualty ID</source>
            <translation>معرّف الضحية</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Casualty evacuation</source>
            <translation>إخلاء المصابين</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Casualty evacuation (CASEVAC)</source>
            <translation>إخلاء المصابين (CASEVAC)</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Category of device</source>
            <translation>فئة الجسم المتفجر</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>Cause</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>Centre (inside the hazard)</source>
            <translation>المركز (داخل المنطقة الخطرة)</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Certificate number</source>
            <translation>رقم الشهادة</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Change of state that is not allowed</source>
            <translation>تغيير حالة غير مسموح به</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="processing/state_declination.py" />
            <source>Change of the declination in a year, east positive</source>
            <translation>تغيّر الانحراف المغناطيسي في السنة، الشرق موجب</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Change profile</source>
            <translation>تغيير ملف الأولويات</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Change that the workspace does not allow</source>
            <translation>تغيير لا تسمح به مساحة العمل</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Change the record in the workspace first, or ask the sender what is missing.</source>
            <translation>يُغيَّر السجل في مساحة العمل أولاً، أو يُسأل المرسل عما ينقص.</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Changed by</source>
            <translation>غيّره</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Changed on</source>
            <translation>تاريخ التغيير</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <source>Changed since</source>
            <translation>تغيّرت منذ ذلك</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>Changed: {hazards}.</source>
            <translation>تغيّر: {hazards}.</translation>
        </message>
        <message>
            <location filename="core/orders/staleness.py" />
            <source>Changed: {parts}.</source>
            <translation>تغيّر: {parts}.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Changes</source>
            <translation>التغييرات</translation>
        </message>
        <message>
            <location filename="processing/save_profile.py" />
            <source>Changes (JSON with parts of a profile file)</source>
            <translation>التغييرات (JSON بأجزاء من ملف الأولويات)</translation>
        </message>
        <message>
            <location filename="adapters/changed_ranks.py" />
            <location filename="processing/compare_rankings.py" />
            <source>Changes of rank</source>
            <translation>تغيّرات الرتب</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Changes since</source>
            <translation>التغييرات منذ</translation>
        </message>
        <message>
            <location filename="gui/profile_box.py" />
            <source>Change…</source>
            <translation>تغيير…</translation>
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>Check that longitude and latitude are degrees and not exchanged.</source>
            <translation>تحقق من أن خطي الطول والعرض بالدرجات وغير متبادلين.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Check that the file is complete, or fetch it again.</source>
            <translation>تحقق من اكتمال الملف، أو اجلبه من جديد.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Check the bearings, their north, and the distances before it is relied on.</source>
            <translation>تحقق من السموت وشمالها ومن المسافات قبل الاعتماد عليه.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>Check the coordinate system of the layer.</source>
            <translation>تحقق من نظام إحداثيات الطبقة.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Check the coordinates and their reference system.</source>
            <translation>تحقق من الإحداثيات ونظامها المرجعي.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>Check the network and the address, or wait until the server runs again.</source>
            <translation>تحقق من الشبكة والعنوان، أو انتظر حتى يعمل الخادم من جديد.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Check the site and the coordinates.</source>
            <translation>تحقق من الموقع والإحداثيات.</translation>
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>Check the zone, and that the easting comes before the northing.</source>
            <translation>تحقق من النطاق، ومن أن الإحداثي الشرقي يسبق الإحداثي الشمالي.</translation>
        </message>
        <message>
            <location filename="processing/check_workspace.py" />
            <source>Check workspace</source>
            <translation>فحص مساحة العمل</translation>
        </message>
        <message>
            <location filename="processing/check_workspace.py" />
            <source>Checks all records of the workspace: rules, references, shapes, evidence against classification, land release products that share land or contradict their hazard, casualties, and task orders in force that are stale. Changes nothing but the findings: new ones are added, known ones are not doubled, accepted ones stay, and those of an earlier check that hold no longer are voided with that reason.</source>
            <translation>يفحص جميع سجلات مساحة العمل: القواعد والمراجع والأشكال الهندسية والأدلة مقابل التصنيف، ونواتج الإفراج عن الأراضي التي تشترك في أرض أو تناقض منطقتها الخطرة، والضحايا، وأوامر المهام السارية التي تقادمت. لا يغيّر شيئًا سوى الملاحظات: تُضاف الجديدة ولا تتكرر المعروفة، وتبقى المقبولة، وتُبطَل مع ذكر السبب ملاحظات فحص سابق لم تعد قائمة.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>Choose a base map of the site, or print without one.</source>
            <translation>اختر خريطة أساس للموقع، أو اطبع دونها.</translation>
        </message>
        <message>
            <location filename="adapters/store/copying.py" />
            <source>Choose a folder where you may write, with enough space.</source>
            <translation>اختر مجلدًا يحق لك الكتابة فيه وفيه مساحة كافية.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/export.py" />
            <location filename="adapters/priorities.py" />
            <location filename="adapters/project.py" />
            <location filename="adapters/ranking_files.py" />
            <location filename="processing/outputs.py" />
            <source>Choose a folder where you may write, with room on the disk.</source>
            <translation>اختر مجلدًا يمكنك الكتابة فيه وفيه متسع على القرص.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>Choose a folder where you may write.</source>
            <translation>اختر مجلدًا يحق لك الكتابة فيه.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/answers.py" />
            <source>Choose a hazard that is ranked.</source>
            <translation>اختر منطقة خطرة مرتّبة.</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="adapters/store/versions.py" />
            <source>Choose a workspace, or create one with 'Create workspace'.</source>
            <translation>اختر مساحة عمل، أو أنشئ واحدة بـ«إنشاء مساحة عمل».</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Choose another layer, or leave it out: then it counts as missing.</source>
            <translation>اختر طبقة أخرى، أو اتركها: وعندئذ تُعدّ ناقصة.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>Choose another name, or open it as a workspace.</source>
            <translation>اختر اسمًا آخر، أو افتحه بوصفه مساحة عمل.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/export.py" />
            <location filename="adapters/store/publishing.py" />
            <location filename="processing/algorithm.py" />
            <source>Choose another name.</source>
            <translation>اختر اسمًا آخر.</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Choose another name. A delivery once sent is never replaced.</source>
            <translation>اختر اسمًا آخر. التسليم الذي أُرسل لا يُستبدل أبدًا.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/smaa.py" />
            <source>Choose another site, or look into what holds them back.</source>
            <translation>اختر موقعًا آخر، أو ابحث في سبب استبقائها خارج الترتيب.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Choose one of the methods.</source>
            <translation>اختر إحدى الطرق.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Choose one of them if you know which was used for this data.</source>
            <translation>اختر واحدًا منها إذا كنت تعرف أيها استُخدم لهذه البيانات.</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Choose one of: {known}.</source>
            <translation>اختر أحد الآتي: {known}.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>Choose the coordinate system of the layer; it is never guessed.</source>
            <translation>اختر نظام إحداثيات الطبقة؛ فهو لا يُخمَّن أبدًا.</translation>
        </message>
        <message>
            <location filename="core/location/typed_in.py" />
            <source>Choose the coordinate system that the report names.</source>
            <translation>اختر نظام الإحداثيات الذي يذكره التقرير.</translation>
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>Choose the encoding in which the texts read right (ENCODING, or 'encoding' in the profile).</source>
            <translation>اختر الترميز الذي تُقرأ به النصوص صحيحة (ENCODING، أو 'encoding' في ملف المطابقة).</translation>
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>Choose the profile of this sender, or correct it.</source>
            <translation>اختر ملف المطابقة الخاص بهذا المرسل، أو صحّحه.</translation>
        </message>
        <message>
            <location filename="adapters/intake/understanding.py" />
            <source>Choose the table: {tables}.</source>
            <translation>اختر الجدول: {tables}.</translation>
        </message>
        <message>
            <location filename="core/survey/preview.py" />
            <source>Chosen here</source>
            <translation>اختير هنا</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Civilians enter the area</source>
            <translation>يدخل مدنيون المنطقة</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>Class</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <location filename="adapters/styles.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Classification</source>
            <translation>التصنيف</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <source>Classification not known</source>
            <translation>تصنيف غير معروف</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Clear to the specified depth, or have the authority specify another.</source>
            <translation>طهّر إلى العمق المحدد، أو اطلب من السلطة الوطنية تحديد عمق آخر.</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Cleared area</source>
            <translation>منطقة مطهّرة</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Cleared area passed QC without a completion report</source>
            <translation>منطقة مطهّرة اجتازت مراقبة الجودة دون تقرير إنجاز</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Cleared less deep than ordered</source>
            <translation>طُهّرت إلى عمق أقل من المطلوب</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <location filename="gui/findings_dialog.py" />
            <location filename="gui/firmness_dialog.py" />
            <location filename="gui/held_rows_dialog.py" />
            <location filename="gui/import_result.py" />
            <location filename="gui/messages.py" />
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Close the nonconformity with its measure before the land is released.</source>
            <translation>أغلق عدم المطابقة بإجرائه قبل الإفراج عن الأرض.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/model/quality_codelists.py" />
            <location filename="core/model/work_codelists.py" />
            <source>Closed</source>
            <translation>مغلقة</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Closed by</source>
            <translation>أغلقه</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Closed hazard with land that no product releases</source>
            <translation>منطقة خطرة مغلقة فيها أرض لم يُفرج عنها أي ناتج</translation>
        </message>
        <message>
            <location filename="adapters/ranking_standing.py" />
            <source>Closed hazards left out: {count} of the {total} recorded here.</source>
            <translation>مناطق خطرة مغلقة لم تدخل في الترتيب: {count} من {total} مسجّلة هنا.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Closed land overlaps an open hazard</source>
            <translation>أرض مغلقة تتداخل مع منطقة خطرة مفتوحة</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Closed on</source>
            <translation>تاريخ الإغلاق</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Cluster munition remnants</source>
            <translation>مخلفات الذخائر العنقودية</translation>
        </message>
        <message>
            <location filename="gui/mapping_values.py" />
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Collecting scrap metal</source>
            <translation>جمع الخردة المعدنية</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Collecting wood, water or food</source>
            <translation>جمع الحطب أو الماء أو الطعام</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Colour the map</source>
            <translation>تلوين الخريطة</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_column.py" />
            <source>Column</source>
            <translation>العمود</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>Column of the delivery</source>
            <translation>عمود التسليم</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>Columns without a field, kept with each row as they are: {columns}</source>
            <translation>أعمدة بلا حقل، تُحفظ مع كل صف كما هي: {columns}</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Communal or tribal</source>
            <translation>جماعية أو قبلية</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Community and landowner</source>
            <translation>المجتمع المحلي ومالك الأرض</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Community informed</source>
            <translation>أُبلغ المجتمع المحلي</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>Compare each pair once, with a number between 1/9 and 9.</source>
            <translation>قارن كل زوج مرة واحدة بعدد بين 1/9 و9.</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <location filename="processing/compare_rankings.py" />
            <source>Compare rankings</source>
            <translation>مقارنة ترتيبين</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Compare the order with the report; another order is another boundary.</source>
            <translation>قارن الترتيب بالتقرير؛ فترتيب آخر يعني حدوداً أخرى.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Compare the text with the original. It was kept as delivered.</source>
            <translation>قارن النص بالأصل. حُفظ كما سُلّم.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Compare with the report; they are seldom mixed.</source>
            <translation>قارن بالتقرير؛ فنادراً ما تختلط.</translation>
        </message>
        <message>
            <location filename="gui/ranking_actions.py" />
            <source>Compare…</source>
            <translation>مقارنة…</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Compass and tape</source>
            <translation>بوصلة وشريط قياس</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Compatibility group</source>
            <translation>مجموعة التوافق</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Competence</source>
            <translation>الكفاءة</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <location filename="core/location/traverse.py" />
            <source>Complete the point as it stands in the report; nothing was assumed.</source>
            <translation>أكمل النقطة كما وردت في التقرير؛ لم يُفترض شيء.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Completed</source>
            <translation>منجز</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Completion report</source>
            <translation>تقرير إنجاز</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Completion reports</source>
            <translation>تقارير الإنجاز</translation>
        </message>
        <message>
            <location filename="gui/traverse_table.py" />
            <source>Computed</source>
            <translation>المحسوب</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Conclusion</source>
            <translation>الخلاصة</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Condition</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Confidential: for the national authority</source>
            <translation>سري: للسلطة الوطنية</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Confidential: for the operator that does the work</source>
            <translation>سري: للجهة المنفذة التي تقوم بالعمل</translation>
        </message>
        <message>
            <location filename="core/model/contradictions.py" />
            <source>Confirm the area (CHA), or correct the evidence.</source>
            <translation>أكّد المنطقة (CHA)، أو صحّح الدليل.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Confirmed hazardous area (CHA)</source>
            <translation>منطقة خطرة مؤكدة (CHA)</translation>
        </message>
        <message>
            <location filename="gui/database_dialog.py" />
            <source>Connection of QGIS, or address without password</source>
            <translation>اتصال محفوظ في QGIS، أو عنوان بلا كلمة مرور</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Consents to sharing with aid organisations</source>
            <translation>يوافق على المشاركة مع منظمات المساعدة</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Consents to sharing with the authorities</source>
            <translation>يوافق على المشاركة مع السلطات</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Construction work</source>
            <translation>أعمال البناء</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <location filename="core/model/tables_work.py" />
            <source>Contact</source>
            <translation>جهة الاتصال</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Contact of the recipient</source>
            <translation>بيانات اتصال المستلم</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Container</source>
            <translation>حاوية</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Contamination</source>
            <translation>التلوث</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/contamination.py" />
            <source>Contamination type and sensitivity</source>
            <translation>نوع التلوث وحساسيته</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_work.py" />
            <source>Content</source>
            <translation>المحتوى</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Control</source>
            <translation>المتابعة</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Control point</source>
            <translation>نقطة سيطرة</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="gui/import_dialog.py" />
            <location filename="gui/mapping_preview.py" />
            <location filename="gui/traverse_dialog.py" />
            <source>Coordinate system</source>
            <translation>نظام الإحداثيات</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Coordinate system of the positions (empty: WGS 84)</source>
            <translation>نظام إحداثيات المواقع (فارغ: WGS 84)</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_land.py" />
            <source>Coordinate system of the source</source>
            <translation>نظام إحداثيات المصدر</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Coordinate system stated by the planner</source>
            <translation>نظام الإحداثيات الذي حدده المخطِّط</translation>
        </message>
        <message>
            <location filename="gui/traverse_table.py" />
            <source>Coordinates as typed</source>
            <translation>الإحداثيات كما كُتبت</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Coordinates projected</source>
            <translation>إحداثيات مُسقَطة</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Coordinates without a place on the ground</source>
            <translation>إحداثيات لا موضع لها على الأرض</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>Copies a workspace in a file, also while others work in it: the copy is of one moment. It is checked (every table has as many rows, the file is sound) before it gets its name, and never overwrites a file. A backup is the same page by page; a copy to hand over is written anew. Both hold everything, data about people and the survey files as received included; the report says what. Send a delivery to leave such data out.</source>
            <translation>ينسخ مساحة عمل محفوظة في ملف، حتى أثناء عمل الآخرين فيها: فالنسخة تمثل لحظة واحدة. وتُفحص (عدد الصفوف في كل جدول هو نفسه، والملف سليم) قبل أن تأخذ اسمها، ولا تُكتب أبدًا فوق ملف موجود. النسخة الاحتياطية مطابقة صفحةً صفحة، ونسخة التسليم تُكتب من جديد. وكلتاهما تحوي كل شيء، بما فيه البيانات عن الأشخاص وملفات المسح كما وردت؛ ويبيّن التقرير محتواها. لاستبعاد هذه البيانات أرسل تسليمًا.</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>Copy</source>
            <translation>نسخة</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>Copy (.gpkg file)</source>
            <translation>النسخة (ملف .gpkg)</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <location filename="adapters/store/rights.py" />
            <source>Copy it to a folder where you may write.</source>
            <translation>انسخه إلى مجلد لديك فيه صلاحية الكتابة.</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>Copy workspace</source>
            <translation>نسخ مساحة العمل</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Corner given twice</source>
            <translation>رأس مكرر</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Corner {number} is the first vertex of the outline as delivered; nobody chose it as a start point.</source>
            <translation>الزاوية {number} هي أول رأس في المحيط كما سُلّم؛ ولم يخترها أحد نقطةَ بداية.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Corners far apart</source>
            <translation>رؤوس متباعدة</translation>
        </message>
        <message>
            <location filename="adapters/store/write_checks.py" />
            <source>Correct it; with such a boundary nobody can tell what was released.</source>
            <translation>صحّحها؛ فبمثل هذه الحدود لا يُعرف ما الذي أُفرج عنه.</translation>
        </message>
        <message>
            <location filename="core/orders/filling.py" />
            <source>Correct one of the two.</source>
            <translation>صحّح أحد التاريخين.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Correct the coordinates in the source.</source>
            <translation>صحّح الإحداثيات في المصدر.</translation>
        </message>
        <message>
            <location filename="core/priority/profile_reading.py" />
            <source>Correct the file, or start from one of the profiles that come with the plugin.</source>
            <translation>صحّح الملف، أو ابدأ من أحد الملفات المرفقة بالإضافة.</translation>
        </message>
        <message>
            <location filename="adapters/orders/ground.py" />
            <source>Correct the geometry of the hazard first; nothing was repaired.</source>
            <translation>صحّح شكل المنطقة الخطرة أولًا؛ لم يُصلَح شيء تلقائيًا.</translation>
        </message>
        <message>
            <location filename="adapters/intake/saving_typed.py" />
            <source>Correct the list. A misclosure alone can be accepted by somebody who gives a name and a reason.</source>
            <translation>صحّح القائمة. خطأ الإغلاق وحده يمكن أن يقبله شخص يذكر اسمه والسبب.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Correct the order of the coordinates in the source.</source>
            <translation>صحّح ترتيب الإحداثيات في المصدر.</translation>
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>Correct the profile.</source>
            <translation>صحّح الملف.</translation>
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>Correct the profile; the documentation shows an example.</source>
            <translation>صحّح الملف؛ في الوثائق مثال على ذلك.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Correct the row in the source.</source>
            <translation>صحّح الصف في المصدر.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>Correct the schema file, or send without one.</source>
            <translation>صحّح ملف المخطط أو أرسل بدونه.</translation>
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>Correct the setting in the profile.</source>
            <translation>صحّح الإعداد في الملف.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Correct the text in the source.</source>
            <translation>صحّح النص في المصدر.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Correct the value in the source.</source>
            <translation>صحّح القيمة في المصدر.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Correct the value, or state its format in a mapping profile.</source>
            <translation>صحّح القيمة، أو حدّد صيغتها في ملف مطابقة.</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Corrected</source>
            <translation>مصحَّح</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/effort.py" />
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Count × weight (PriSMA)</source>
            <translation>العدد × الوزن (PriSMA)</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Counts only</source>
            <translation>أعداد فقط</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Craters</source>
            <translation>حفر انفجارية</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>Create</source>
            <translation>إنشاء</translation>
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>Create a new task order.</source>
            <translation>أنشئ أمر مهمة جديدًا.</translation>
        </message>
        <message>
            <location filename="gui/ranking_actions.py" />
            <location filename="gui/tabs/task_orders.py" />
            <source>Create order…</source>
            <translation>إنشاء أمر…</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <location filename="processing/create_task_orders.py" />
            <source>Create task orders</source>
            <translation>إنشاء أوامر المهام</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <location filename="processing/create_workspace.py" />
            <source>Create workspace</source>
            <translation>إنشاء مساحة عمل</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Created by</source>
            <translation>أنشأه</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Created on</source>
            <translation>تاريخ الإنشاء</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Criteria</source>
            <translation>المعايير</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Criteria for cancelling or reducing</source>
            <translation>معايير الإلغاء أو التقليص</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Critical</source>
            <translation>حرج</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Curve drawn as straight pieces</source>
            <translation>منحنى مرسوم كقطع مستقيمة</translation>
        </message>
        <message>
            <location filename="adapters/layouts/print_order.py" />
            <source>DRAFT: not issued, not to be worked by</source>
            <translation>مسودة: لم يصدر الأمر ولا يُعمل به</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Damaged infrastructure</source>
            <translation>بنية تحتية متضررة</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Damaged or burnt</source>
            <translation>تالفة أو محترقة</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Danger area and evacuation</source>
            <translation>منطقة الخطر والإخلاء</translation>
        </message>
        <message>
            <location filename="core/priority/compare.py" />
            <source>Data about it</source>
            <translation>بيانات عنها</translation>
        </message>
        <message>
            <location filename="core/priority/compare.py" />
            <source>Data about others</source>
            <translation>بيانات عن غيرها</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Data as of</source>
            <translation>تاريخ البيانات</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/charts.py" />
            <source>Data: {criterion}</source>
            <translation>البيانات: {criterion}</translation>
        </message>
        <message>
            <location filename="adapters/layouts/flow.py" />
            <location filename="adapters/layouts/justification.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_people.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Date and time (UTC)</source>
            <translation>التاريخ والوقت (UTC)</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Date before 1940</source>
            <translation>تاريخ قبل عام 1940</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Date found</source>
            <translation>تاريخ الاكتشاف</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Date in the future</source>
            <translation>تاريخ في المستقبل</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Date of QC</source>
            <translation>تاريخ مراقبة الجودة</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Date of birth</source>
            <translation>تاريخ الميلاد</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Date of disposal</source>
            <translation>تاريخ التخلص</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Date of issue</source>
            <translation>تاريخ الإصدار</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Date of release</source>
            <translation>تاريخ الإفراج</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Date of signature</source>
            <translation>تاريخ التوقيع</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Date of survey</source>
            <translation>تاريخ المسح</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <source>Date of the accident</source>
            <translation>تاريخ الحادث</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <location filename="processing/state_declination.py" />
            <source>Date of the declination</source>
            <translation>تاريخ الانحراف المغناطيسي</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Date of the stock count</source>
            <translation>تاريخ جرد المخزون</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Date of the visit</source>
            <translation>تاريخ الزيارة</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Date placed</source>
            <translation>تاريخ الوضع</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Date removed</source>
            <translation>تاريخ الإزالة</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Dates in the wrong order</source>
            <translation>تواريخ بترتيب خاطئ</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Dates of the layers (JSON by input, YYYY-MM-DD)</source>
            <translation>تواريخ الطبقات (JSON بحسب المُدخل، YYYY-MM-DD)</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Datum</source>
            <translation>المرجع الجيوديسي</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_land.py" />
            <source>Datum operation</source>
            <translation>عملية تحويل المرجع الجيوديسي</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Day from which ages count (YYYY-MM-DD; today if empty)</source>
            <translation>اليوم الذي تُحسب منه الأعمار (YYYY-MM-DD؛ اليوم الحالي إذا تُرك فارغًا)</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="core/orders/minimum.py" />
            <source>Deadline</source>
            <translation>الموعد النهائي</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Decide about that row first, then about this one.</source>
            <translation>يُتخذ القرار بشأن ذلك الصف أولاً ثم بشأن هذا الصف.</translation>
        </message>
        <message>
            <location filename="gui/edit_guards.py" />
            <source>Decide later</source>
            <translation>القرار لاحقًا</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Decided by</source>
            <translation>صاحب القرار</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Decimal degrees</source>
            <translation>درجات عشرية</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Declare the nodata value, or say that the raster holds another quantity.</source>
            <translation>صرّح بقيمة انعدام البيانات (nodata)، أو بيّن أن الشبكة الخلوية تحوي كمية أخرى.</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Declination in degrees, east positive</source>
            <translation>الانحراف المغناطيسي بالدرجات، الشرق موجب</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Declination used</source>
            <translation>الانحراف المغناطيسي المستخدم</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Declination without a date</source>
            <translation>انحراف مغناطيسي بلا تاريخ</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Declination ° (east positive)</source>
            <translation>الانحراف المغناطيسي ° (الشرق موجب)</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Declined</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>Degrees and grid references in one column</source>
            <translation>درجات ومراجع شبكية في عمود واحد</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Degrees and minutes</source>
            <translation>درجات ودقائق</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Degrees, minutes and seconds</source>
            <translation>درجات ودقائق وثوانٍ</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>Deliver one of the two in WGS 84.</source>
            <translation>سلّم أحد الاثنين في WGS 84.</translation>
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>Deliver one site at a time, or only what changed since a date.</source>
            <translation>سلِّم موقعًا واحدًا في كل مرة، أو ما تغيّر منذ تاريخ معيّن فقط.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Delivered as counts by district, without coordinates: {count}</source>
            <translation>سُلِّمت أعدادًا بحسب المنطقة بلا إحداثيات: {count}</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Delivered rows about hazards that wait for a decision and have no place, here or elsewhere in the country: {number}. They are on no map.</source>
            <translation>صفوف مُسلَّمة عن مناطق خطرة تنتظر قرارًا وليس لها مكان، هنا أو في مكان آخر من البلاد: {number}. وهي غير موجودة على أي خريطة.</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Deliveries</source>
            <translation>التسليمات</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Deliveries are recorded here when they are sent.</source>
            <translation>تُسجَّل التسليمات هنا عند إرسالها.</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Delivery</source>
            <translation>التسليم</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Delivery (zip)</source>
            <translation>التسليم (zip)</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Delivery changes a closed hazard</source>
            <translation>التسليم يغيّر منطقة خطرة مغلقة</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Delivery changes what is settled</source>
            <translation>التسليم يغيّر ما هو محسوم</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Delivery draws a known area anew</source>
            <translation>التسليم يعيد رسم منطقة معروفة</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Delivery leaves a known value empty</source>
            <translation>التسليم يترك قيمة معروفة فارغة</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Delivery method</source>
            <translation>أسلوب التقديم</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Delivery moves a known place</source>
            <translation>التسليم ينقل موقعًا معروفًا</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="processing/send_delivery.py" />
            <source>Delivery number</source>
            <translation>رقم التسليم</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Delivery of mine action data</source>
            <translation>تسليم بيانات الأعمال المتعلقة بالألغام</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Demining accident</source>
            <translation>حادث أثناء إزالة الألغام</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Demining accidents</source>
            <translation>حوادث إزالة الألغام</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <source>Demining or other accident</source>
            <translation>حادث إزالة ألغام أو حادث آخر</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Demolition site</source>
            <translation>موقع تفجير</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Depth found</source>
            <translation>عمق الاكتشاف</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Depth reached</source>
            <translation>العمق المُنجز</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Destroyed where found</source>
            <translation>دُمّرت في مكانها</translation>
        </message>
        <message>
            <location filename="gui/messages.py" />
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Detector test area</source>
            <translation>منطقة اختبار الكواشف</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Detonation reported</source>
            <translation>انفجار مُبلَّغ عنه</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Deviations from the order</source>
            <translation>انحرافات عن الأمر</translation>
        </message>
        <message>
            <location filename="core/exchange/readback.py" />
            <source>Differences: {count}. The first: {first}. Nothing was delivered.</source>
            <translation>عدد الفروق: {count}. أولها: {first}. لم يُسلَّم شيء.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Digitise its perimeter first.</source>
            <translation>ارسم محيطها أولًا.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Direct evidence</source>
            <translation>دليل مباشر</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Direct or indirect</source>
            <translation>مباشر أو غير مباشر</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Direct or indirect evidence</source>
            <translation>دليل مباشر أو غير مباشر</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>Directly</source>
            <translation>مباشرة</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Disposal</source>
            <translation>التخلص</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Disputed</source>
            <translation>متنازع عليها</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="core/priority/criteria/near.py" />
            <source>Distance</source>
            <translation>المسافة</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/storage.py" />
            <source>Distance for each cube root of a kilogram (inhabited buildings: 22.2)</source>
            <translation>المسافة لكل جذر تكعيبي من الكيلوغرام (المباني المأهولة: 22.2)</translation>
        </message>
        <message>
            <location filename="gui/traverse_table.py" />
            <source>Distance m</source>
            <translation>المسافة م</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Distance to next</source>
            <translation>المسافة إلى التالية</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Distance to the nearest health facility</source>
            <translation>المسافة إلى أقرب مرفق صحي</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Distance to the nearest market</source>
            <translation>المسافة إلى أقرب سوق</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Distance to the nearest mosque</source>
            <translation>المسافة إلى أقرب مسجد</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Distance to the nearest road</source>
            <translation>المسافة إلى أقرب طريق</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Distance to the nearest school</source>
            <translation>المسافة إلى أقرب مدرسة</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Distance to the nearest water point</source>
            <translation>المسافة إلى أقرب نقطة مياه</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Distances and true bearings run from edge to edge, where they are nearest.</source>
            <translation>تُقاس المسافات والاتجاهات الحقيقية من حافة إلى حافة عند أقرب نقطتين.</translation>
        </message>
        <message>
            <location filename="core/priority/accuracy.py" />
            <source>Distances of up to {distance} m are off by {error} m at the most, against the ellipsoid WGS 84.</source>
            <translation>المسافات حتى {distance} m تحيد بمقدار {error} m على الأكثر قياساً بالإهليلج WGS 84.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>Distances without a unit</source>
            <translation>مسافات بلا وحدة</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <source>District</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>District in Arabic</source>
            <translation>المنطقة الإدارية بالعربية</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Districts</source>
            <translation>المناطق الإدارية</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>Districts with their inhabitants</source>
            <translation>المناطق الإدارية وعدد سكانها</translation>
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>Do not use it. Make a revision, and find out who changed the workspace.</source>
            <translation>لا تستخدمه. أنشئ مراجعة، وتحقق ممن غيّر مساحة العمل.</translation>
        </message>
        <message>
            <location filename="core/priority/stored.py" />
            <source>Do not use it. Rank again, and find out who changed the workspace.</source>
            <translation>لا تستخدمه. أعد الترتيب، وتحقّق ممن غيّر مساحة العمل.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Donor</source>
            <translation>المانح</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Donor or project</source>
            <translation>المانح أو المشروع</translation>
        </message>
        <message>
            <location filename="gui/value_dialog.py" />
            <source>Dots: the hazards of the ranking shown. Known: {known}, not known: {missing}.</source>
            <translation>النقاط: المناطق الخطرة في الترتيب المعروض. معروفة: {known}، غير معروفة: {missing}.</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <location filename="core/model/work_codelists.py" />
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Drafted on</source>
            <translation>تاريخ المسودة</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>Drafts a task order for each hazard that is named, or for the first COUNT hazards of a ranking. What is closed, held back or on order already is passed over, and said. An order is a draft until somebody issues it. Named hazards keep the ranks that they have in RANKING, where one is given. The type by_classification orders technical survey of a SHA and manual clearance of a CHA.</source>
            <translation>يضع مسودة أمر مهمة لكل منطقة خطرة مذكورة، أو لأول COUNT من المناطق في ترتيب. يُتجاوز ما هو مغلق أو مستبقى أو صدر له أمر من قبل، ويُذكر ذلك. يبقى الأمر مسودة حتى يصدره شخص. تحتفظ المناطق المذكورة برتبها في RANKING إن ذُكر. النوع by_classification يأمر بالمسح التقني للمنطقة المشتبه بها (SHA) وبالتطهير اليدوي للمنطقة المؤكدة (CHA).</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>Drag the most important one to the top.</source>
            <translation>اسحب الأهم إلى الأعلى.</translation>
        </message>
        <message>
            <location filename="adapters/store/write_checks.py" />
            <source>Draw the boundary along the other product's (snapping), or correct that one.</source>
            <translation>ارسم الحد على حد الناتج الآخر (بالالتقاط)، أو صحّح ذلك الناتج.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/scoring.py" />
            <source>Draw {most} sets, choose one site, or rank by the weighted additive value.</source>
            <translation>اسحب {most} مجموعة، أو اختر موقعًا واحدًا، أو رتّب بالقيمة الجمعية الموزونة.</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Duplicate Rings</source>
            <translation>حلقات مكررة</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>ELD79 / Libya zone</source>
            <translation>ELD79 / نطاق ليبيا</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/work_codelists.py" />
            <source>EOD spot task</source>
            <translation>مهمة موضعية للتخلص من الذخائر المتفجرة</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>EPSG:{code} is not an operation from {crs} to WGS 84.</source>
            <translation>EPSG:{code} ليس عملية تحويل من {crs} إلى WGS 84.</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Earth-covered magazine</source>
            <translation>مخزن مغطى بالتراب</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>East {east:+.2f} m, north {north:+.2f} m over {length:.0f} m. Allowed: {metres:g} m, 1:{limit:g}.</source>
            <translation>شرقًا {east:+.2f} m، شمالًا {north:+.2f} m على طول {length:.0f} m. المسموح به: {metres:g} m، 1:{limit:g}.</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Easting</source>
            <translation>شرقًا</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Education</source>
            <translation>التعليم</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/effort.py" />
            <source>Effort in team-days</source>
            <translation>الجهد بأيام عمل الفريق</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>Either a geometry or a repair can be given, not both</source>
            <translation>يمكن إعطاء شكل هندسي أو إصلاح، لا كليهما</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Emergency</source>
            <translation>حالة طارئة</translation>
        </message>
        <message>
            <location filename="core/priority/compare.py" />
            <source>Emergency or held back</source>
            <translation>طارئة أو مؤجلة</translation>
        </message>
        <message>
            <location filename="core/priority/shipped.py" />
            <source>Emergency response</source>
            <translation>الاستجابة للطوارئ</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Empty geometry</source>
            <translation>شكل هندسي فارغ</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Empty text looks like no value in a shapefile</source>
            <translation>النص الفارغ يبدو في ملف الشكل كأنه قيمة غير موجودة</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_dialog.py" />
            <location filename="gui/mapping_preview.py" />
            <source>Encoding</source>
            <translation>ترميز النص</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Encoding found by trial</source>
            <translation>ترميز حُدّد بالتجربة</translation>
        </message>
        <message>
            <location filename="processing/import_survey.py" />
            <source>Encoding of the texts, only where it cannot be told</source>
            <translation>ترميز النصوص، فقط حيث لا يمكن معرفته</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>End of the work</source>
            <translation>نهاية العمل</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <source>End point</source>
            <translation>نقطة النهاية</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>English and Arabic</source>
            <translation>الإنجليزية والعربية</translation>
        </message>
        <message>
            <location filename="adapters/database_login.py" />
            <source>Enter the master password, or choose another authentication.</source>
            <translation>أدخل كلمة المرور الرئيسية أو اختر طريقة دخول أخرى.</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Enter turning points…</source>
            <translation>إدخال نقاط الانعطاف…</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Equipment</source>
            <translation>المعدات</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Equipment store</source>
            <translation>مخزن معدات</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Estimated cost</source>
            <translation>التكلفة المقدّرة</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Estimated team-days</source>
            <translation>أيام الفريق المقدّرة</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_margin.py" />
            <source>Every other hazard whose place is known is drawn; some names find no room.</source>
            <translation>رُسمت جميع المناطق الخطرة الأخرى المعروف مكانها؛ ولا يتسع المكان لبعض الأسماء.</translation>
        </message>
        <message>
            <location filename="gui/import_result.py" />
            <source>Every row accounted for</source>
            <translation>كل صف محسوب</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Everything is known: there is nothing to ask</source>
            <translation>كل شيء معروف: لا سؤال</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Evidence</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/tables_evidence.py" />
            <source>Evidence point</source>
            <translation>نقطة دليل</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <source>Evidence points</source>
            <translation>نقاط الأدلة</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Evidence points: none recorded.</source>
            <translation>نقاط الدليل: لا شيء مسجّل.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>Excel workbook</source>
            <translation>مصنف Excel</translation>
        </message>
        <message>
            <location filename="processing/explain_rank.py" />
            <source>Explain a rank</source>
            <translation>تفسير رتبة</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Explosive item missed</source>
            <translation>ذخيرة متفجرة لم تُكتشف</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Explosive item seen</source>
            <translation>مشاهدة جسم متفجر</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Explosive ordnance accident</source>
            <translation>حادث ذخائر متفجرة</translation>
        </message>
        <message>
            <location filename="core/mappack/release_symbols.py" />
            <location filename="core/model/tables_release.py" />
            <source>Explosive ordnance found</source>
            <translation>الذخائر المتفجرة المكتشفة</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Explosive ordnance risk education</source>
            <translation>التوعية بمخاطر الذخائر المتفجرة</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Explosive ordnance was seen</source>
            <translation>شوهدت ذخائر متفجرة</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Explosive remnants of war, type not known</source>
            <translation>مخلفات حرب متفجرة، نوعها غير معروف</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/storage.py" />
            <source>Explosives stored there</source>
            <translation>المتفجرات المخزنة هناك</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>Exponential: halved with every further distance, time or amount</source>
            <translation>أُسّية: تنقص إلى النصف مع كل مسافة أو مدة أو كمية إضافية</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <location filename="processing/export_ranking.py" />
            <source>Export ranking</source>
            <translation>تصدير الترتيب</translation>
        </message>
        <message>
            <location filename="gui/ranking_actions.py" />
            <source>Exported to {folder}.</source>
            <translation>صُدّر إلى {folder}.</translation>
        </message>
        <message>
            <location filename="gui/ranking_actions.py" />
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Failed</source>
            <translation>غير ناجحة</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/equity.py" />
            <source>Fair share of the district</source>
            <translation>الحصة العادلة للمنطقة الإدارية</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Farming</source>
            <translation>الزراعة</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Farmland</source>
            <translation>أراضٍ زراعية</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/cover.py" />
            <source>Farmland affected</source>
            <translation>الأراضي الزراعية المتضررة</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/cover.py" />
            <source>Farmland it keeps from use: {value} ha.</source>
            <translation>الأراضي الزراعية التي تمنع استغلالها: {value} ha.</translation>
        </message>
        <message>
            <location filename="processing/explain_rank.py" />
            <source>Features that counted</source>
            <translation>المعالم المحتسبة</translation>
        </message>
        <message>
            <location filename="adapters/changed_ranks.py" />
            <source>Fell</source>
            <translation>تراجعت</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Female</source>
            <translation>أنثى</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Fetch the file again; nothing was measured.</source>
            <translation>اجلب الملف من جديد؛ لم يُقَس شيء.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/mapping_fields.py" />
            <location filename="gui/mapping_values.py" />
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Field held back by the release profile</source>
            <translation>حقل حجبه نمط الإفصاح</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Field not taken for what its name says</source>
            <translation>حقل لم يؤخذ بما يدل عليه اسمه</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Field that is not exchanged</source>
            <translation>حقل لا يُتبادل</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Field that the receiver's schema does not have</source>
            <translation>حقل غير موجود في مخطط الجهة المستلمة</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>Fields</source>
            <translation>الحقول</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Fields that the dictionary does not have</source>
            <translation>حقول غير موجودة في قاموس البيانات</translation>
        </message>
        <message>
            <location filename="gui/finding_rows.py" />
            <location filename="gui/profile_box.py" />
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <location filename="gui/print_dialog.py" />
            <source>File (PDF)</source>
            <translation>الملف (PDF)</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>File, folder or zip</source>
            <translation>ملف أو مجلد أو ملف zip</translation>
        </message>
        <message>
            <location filename="processing/save_mapping.py" />
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>File…</source>
            <translation>ملف…</translation>
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>Fill in all three.</source>
            <translation>املأ الحقول الثلاثة جميعها.</translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <location filename="processing/fill_task_order.py" />
            <source>Fill in task order</source>
            <translation>استكمال بيانات أمر المهمة</translation>
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Fill in…</source>
            <translation>استكمال…</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Fill it in the source, or state a constant in a mapping profile.</source>
            <translation>املأه في المصدر، أو حدّد قيمة ثابتة في ملف مطابقة.</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>Fill it in, or give the reason why it goes out without; that is printed.</source>
            <translation>استكمل البيانات، أو اذكر سبب إصداره من دونها؛ ويُطبع السبب على الأمر.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Find out by which activity the land was released.</source>
            <translation>يُتحقق من النشاط الذي حُررت به الأرض.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Find out for which date it holds.</source>
            <translation>تحقق من التاريخ الذي يصح فيه.</translation>
        </message>
        <message>
            <location filename="core/orders/kinds.py" />
            <source>Find out in the audit log who changed it; issue a revision.</source>
            <translation>تبيّن من سجل التغييرات من غيّره؛ وأصدر مراجعة.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Find out the true boundary; do not drop it.</source>
            <translation>تحقق من الحدود الحقيقية؛ ولا تُسقطها.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Find out their order in the report; another order is another boundary.</source>
            <translation>تحقق من ترتيبها في التقرير؛ فترتيب آخر يعني حدوداً أخرى.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Find out where it is; do not drop it.</source>
            <translation>تحقق من موضعها؛ ولا تُسقطها.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Find out whether both describe the same land.</source>
            <translation>تحقق هل يصف كلاهما الأرض نفسها.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <location filename="core/survey/kinds_records.py" />
            <source>Find out whether it is one find or two.</source>
            <translation>تحقق مما إذا كان مكتشفًا واحدًا أم اثنين.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Find out whether it is one record or two, and correct the source.</source>
            <translation>تحقق هل هو سجل واحد أم سجلان، وصحّح المصدر.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <location filename="core/survey/kinds_recorded.py" />
            <source>Find out whether it is one record or two.</source>
            <translation>تحقق هل هو سجل واحد أم سجلان.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <source>Find out whether it is one record or two; void one, or correct its ID.</source>
            <translation>تحقق مما إذا كان سجلًا واحدًا أم اثنين؛ ثم أبطل أحدهما أو صحّح معرّفه.</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Find out whether the hazard or the boundary is wrong.</source>
            <translation>تبيّن هل الخطأ في المنطقة الخطرة أم في الحدود.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Find out whether the land is dangerous again, and who released it.</source>
            <translation>تحقق مما إذا كانت الأرض خطرة من جديد، ومن الذي أفرج عنها.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Find out which is right; a correction is a decision in the workspace.</source>
            <translation>يُتحقق أيهما الصحيح؛ التصحيح قرار يُتخذ في مساحة العمل.</translation>
        </message>
        <message>
            <location filename="core/model/contradictions.py" />
            <location filename="core/survey/kinds_places.py" />
            <source>Find out which of the two holds.</source>
            <translation>تحقق أيّ الاثنين هو الصحيح.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>Find out which of them holds, and correct the list.</source>
            <translation>تحقق أيهما صحيح وصحّح القائمة.</translation>
        </message>
        <message>
            <location filename="core/location/point_agreement.py" />
            <source>Find out which of them holds. Correct the boundary, or void the points.</source>
            <translation>تحقق أيهما صحيح. صحّح الحدود أو أبطل النقاط.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <location filename="core/survey/kinds_recorded.py" />
            <location filename="core/survey/kinds_records.py" />
            <source>Find out which point is meant by it.</source>
            <translation>تحقق من النقطة المقصودة بها.</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <location filename="core/survey/kinds_records.py" />
            <source>Find out which product released the land, and redraw the other along it.</source>
            <translation>تبيّن أي ناتج أفرج عن الأرض، وأعد رسم الآخر على حدوده.</translation>
        </message>
        <message>
            <location filename="core/model/standing.py" />
            <source>Find out who wrote it past the rules; correct it, or void it with a reason.</source>
            <translation>تبيّن من كتبه متجاوزًا القواعد؛ وصحّحه أو أبطِله مع ذكر السبب.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Finding</source>
            <translation>ملاحظة الفحص</translation>
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
            <translation>الملاحظات</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Findings (record IDs, separated by commas)</source>
            <translation>الملاحظات (معرّفات السجلات مفصولة بفواصل)</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Findings about this hazard: {open} open, {accepted} accepted</source>
            <translation>ملاحظات الفحص على هذه المنطقة الخطرة: {open} مفتوحة، {accepted} مقبولة</translation>
        </message>
        <message>
            <location filename="processing/check_workspace.py" />
            <source>Findings that hold no longer</source>
            <translation>ملاحظات لم تعد قائمة</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Findings…</source>
            <translation>الملاحظات…</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="processing/fill_task_order.py" />
            <location filename="processing/issue_task_order.py" />
            <location filename="processing/print_task_order.py" />
            <location filename="processing/revise_task_order.py" />
            <location filename="processing/save_profile.py" />
            <source>Fingerprint</source>
            <translation>البصمة</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Fingerprint (SHA-256)</source>
            <translation>البصمة (SHA-256)</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>Fingerprint of the order as it was read (else refused)</source>
            <translation>بصمة أمر المهمة كما قُرئ (وإلا رُفض)</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_work.py" />
            <source>Fingerprint of the profile</source>
            <translation>بصمة الملف</translation>
        </message>
        <message>
            <location filename="adapters/layouts/furniture.py" />
            <source>Fingerprint {fingerprint}, printed on {date}</source>
            <translation>البصمة {fingerprint}، طُبع بتاريخ {date}</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Firmness</source>
            <translation>الثبات</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>Firmness by hazard</source>
            <translation>الثبات بحسب المنطقة الخطرة</translation>
        </message>
        <message>
            <location filename="gui/firmness_dialog.py" />
            <location filename="processing/rank_firmness.py" />
            <source>Firmness of ranks</source>
            <translation>ثبات الرتب</translation>
        </message>
        <message>
            <location filename="gui/ranking_actions.py" />
            <source>Firmness…</source>
            <translation>الثبات…</translation>
        </message>
        <message>
            <location filename="adapters/ranked_layer.py" />
            <source>First fifth</source>
            <translation>الخُمس الأول</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>First rows</source>
            <translation>الصفوف الأولى</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>First values</source>
            <translation>القيم الأولى</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Floor, roof or basement</source>
            <translation>طابق أو سطح أو قبو</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <location filename="processing/save_mapping.py" />
            <source>Folder of saved mappings</source>
            <translation>مجلد المطابقات المحفوظة</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Folder of the base map</source>
            <translation>مجلد خريطة الأساس</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Folder…</source>
            <translation>مجلد…</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>For</source>
            <translation>من أجل</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>For the first time</source>
            <translation>للمرة الأولى</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Former combat zone</source>
            <translation>منطقة قتال سابقة</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Form…</source>
            <translation>النموذج…</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>Found by</source>
            <translation>كيف وُجد</translation>
        </message>
        <message>
            <location filename="core/priority/methods/lexicographic.py" />
            <source>Found were {levels}.</source>
            <translation>وُجدت المستويات {levels}.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Found were {points}.</source>
            <translation>وُجدت النقاط {points}.</translation>
        </message>
        <message>
            <location filename="adapters/ranked_layer.py" />
            <source>Fourth fifth</source>
            <translation>الخُمس الرابع</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>Free some space for temporary files, then do it again.</source>
            <translation>أفرغ بعض المساحة للملفات المؤقتة ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>Free some space, then do it again.</source>
            <translation>وفّر بعض المساحة، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>From '{start}' it can go to: {legal}.</source>
            <translation>من «{start}» يمكن الانتقال إلى: {legal}.</translation>
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>From '{start}' to '{end}' these must be filled: {missing}.</source>
            <translation>للانتقال من «{start}» إلى «{end}» يجب ملء ما يلي: {missing}.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>From EPSG:4326 to {crs} ({operation}): {count}</source>
            <translation>من EPSG:4326 إلى {crs} ‏({operation}): {count}</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>From point</source>
            <translation>من النقطة</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>From this number on</source>
            <translation>ابتداءً من هذا العدد</translation>
        </message>
        <message>
            <location filename="gui/inputs_dialog.py" />
            <source>From when (YYYY-MM-DD)</source>
            <translation>تاريخ البيانات (YYYY-MM-DD)</translation>
        </message>
        <message>
            <location filename="adapters/forms.py" />
            <source>From {minimum:g} to {maximum:g}</source>
            <translation>من {minimum:g} إلى {maximum:g}</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Fuel store</source>
            <translation>مخزن وقود</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Fuzed and armed</source>
            <translation>مزوّدة بصمام ومسلّحة</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Fuzed, not armed</source>
            <translation>مزوّدة بصمام وغير مسلّحة</translation>
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
            <translation>ملف GeoPackage</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <location filename="gui/held_rows_dialog.py" />
            <source>Geometry</source>
            <translation>الشكل الهندسي</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>Geometry (WKT in EPSG:4326)</source>
            <translation>الشكل الهندسي (WKT في EPSG:4326)</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/held_geometry.py" />
            <source>Geometry as delivered</source>
            <translation>الشكل الهندسي كما سُلّم</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Geometry cannot be read</source>
            <translation>لا يمكن قراءة الشكل الهندسي</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Geometry left off</source>
            <translation>تُرك الشكل الهندسي</translation>
        </message>
        <message>
            <location filename="gui/held_geometry.py" />
            <source>Geometry of the feature selected on the map</source>
            <translation>شكل العنصر المحدد على الخريطة</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Geometry of the wrong kind</source>
            <translation>شكل هندسي من نوع غير صحيح</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Geometry that the shapefile cannot hold</source>
            <translation>شكل هندسي لا يتسع له ملف الشكل</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Geometry with heights</source>
            <translation>شكل هندسي ذو ارتفاعات</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>GeometryCollection</source>
            <translation>مجموعة أشكال هندسية</translation>
        </message>
        <message>
            <location filename="core/model/shared_fields.py" />
            <source>Girls</source>
            <translation>فتيات</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>Give a JSON object of field names and texts.</source>
            <translation>أعطِ كائن JSON من أسماء الحقول والنصوص.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Give a criterion about benefit a weight, or rank both together.</source>
            <translation>أعطِ وزنًا لمعيار يتعلق بالمنفعة، أو رتّب حسب المنفعة والجهد معًا.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/buffers.py" />
            <source>Give a distance of 0 m or more.</source>
            <translation>أدخل مسافة قدرها 0 m أو أكثر.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <location filename="core/orders/numbering.py" />
            <source>Give a number such as TRI-2026-0001, or TRI-2026-0001/2 for a revision.</source>
            <translation>اكتب رقمًا مثل TRI-2026-0001، أو TRI-2026-0001/2 لمراجعة بعينها.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/smaa.py" />
            <source>Give a weight a range, or let all weights vary.</source>
            <translation>حدّد مدى لأحد الأوزان، أو دع جميع الأوزان تتغير.</translation>
        </message>
        <message>
            <location filename="adapters/intake/saving_typed.py" />
            <source>Give another ID, or take the list in by “Import survey data”.</source>
            <translation>أعطِ معرّفاً آخر، أو أدخل القائمة عبر «استيراد بيانات المسح».</translation>
        </message>
        <message>
            <location filename="core/priority/methods/lexicographic.py" />
            <source>Give ascending numbers between 0 and 1.</source>
            <translation>أدخل أعدادًا تصاعدية بين 0 و1.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Give at least one criterion a weight above 0.</source>
            <translation>أعطِ معيارًا واحدًا على الأقل وزنًا أكبر من 0.</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Give each hazard an ID of its own; a ranking has to name exactly one.</source>
            <translation>أعطِ كل منطقة خطرة معرّفًا خاصًا بها؛ إذ يجب أن يشير الترتيب إلى منطقة واحدة بعينها.</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Give it a coordinate system (a .prj file), or leave it out.</source>
            <translation>أضف إليه نظام إحداثيات (ملف ‎.prj) أو استغنِ عنه.</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>Give it as WKT in EPSG:4326, longitude first.</source>
            <translation>أعطِه بصيغة WKT في EPSG:4326، خط الطول أولًا.</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>Give it as text, or leave it out.</source>
            <translation>أعطه نصًا، أو اتركه.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Give the coordinates of one of them, as it stands in the report.</source>
            <translation>أعطِ إحداثيات واحدة منها كما وردت في التقرير.</translation>
        </message>
        <message>
            <location filename="adapters/intake/held.py" />
            <source>Give the geometry in EPSG:4326.</source>
            <translation>أعطِ الشكل الهندسي في EPSG:4326.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Give the most important swing 100 and the others their share of it.</source>
            <translation>أعطِ التأرجح الأهم 100 نقطة، وأعطِ البقية نسبتها منه.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>Give the name of the person who issues it.</source>
            <translation>اكتب اسم من يصدره.</translation>
        </message>
        <message>
            <location filename="processing/fill_task_order.py" />
            <source>Give the numbers that stand in the table of turning points, such as 1,9.</source>
            <translation>اذكر الأرقام الواردة في جدول نقاط الانعطاف، مثل 1,9.</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>Give the row another ID, or set it aside and change the record itself.</source>
            <translation>أعطِ الصف رقمًا آخر، أو نحِّه جانبًا وغيّر السجل نفسه.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/accidents.py" />
            <source>Give the time in which an accident loses half its weight, in days.</source>
            <translation>أدخل المدة التي يفقد فيها الحادث نصف وزنه، بالأيام.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Grid bearing</source>
            <translation>اتجاه الشبكة</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Grid bearing without a grid</source>
            <translation>سمت شبكي بلا شبكة</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Grid of the bearing (EPSG)</source>
            <translation>شبكة السمت (EPSG)</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>Halved with every further</source>
            <translation>تنقص إلى النصف مع كل</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/model/release_codelists.py" />
            <location filename="core/model/work_codelists.py" />
            <source>Handed over</source>
            <translation>مسلّمة</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Handed over to the authority</source>
            <translation>سُلّمت إلى السلطة الوطنية</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Handover</source>
            <translation>تسليم أرض</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Handovers</source>
            <translation>عمليات تسليم الأراضي</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Has started or is about to</source>
            <translation>بدأ أو على وشك أن يبدأ</translation>
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
            <translation>منطقة خطرة</translation>
        </message>
        <message>
            <location filename="processing/explain_rank.py" />
            <source>Hazard (ID)</source>
            <translation>المنطقة الخطرة (المعرّف)</translation>
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
            <translation>رقم المنطقة الخطرة</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Hazard and evidence: {code}</source>
            <translation>المنطقة الخطرة والأدلة: {code}</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Hazard division</source>
            <translation>شعبة الخطر</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Hazard of a task</source>
            <translation>منطقة خطرة لمهمة</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>Hazard to look at closely (ID)</source>
            <translation>المنطقة الخطرة المراد فحصها عن قرب (المعرّف)</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Hazard {hazard} has no geometry</source>
            <translation>المنطقة الخطرة {hazard} ليس لها شكل هندسي</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Hazard {hazard} is not open</source>
            <translation>المنطقة الخطرة {hazard} ليست مفتوحة</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Hazard {hazard} is on order already</source>
            <translation>صدر أمر بشأن المنطقة الخطرة {hazard} بالفعل</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="gui/panel.py" />
            <source>Hazards</source>
            <translation>المناطق الخطرة</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>Hazards (IDs, separated by commas)</source>
            <translation>المناطق الخطرة (الأرقام مفصولة بفواصل)</translation>
        </message>
        <message>
            <location filename="processing/compare_rankings.py" />
            <source>Hazards at their rank</source>
            <translation>مناطق خطرة على رتبتها</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Hazards of tasks</source>
            <translation>المناطق الخطرة للمهام</translation>
        </message>
        <message>
            <location filename="processing/compare_rankings.py" />
            <source>Hazards only in the ranking after</source>
            <translation>مناطق خطرة في الترتيب اللاحق فقط</translation>
        </message>
        <message>
            <location filename="processing/compare_rankings.py" />
            <source>Hazards only in the ranking before</source>
            <translation>مناطق خطرة في الترتيب السابق فقط</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>Hazards passed over</source>
            <translation>المناطق الخطرة المتجاوَزة</translation>
        </message>
        <message>
            <location filename="processing/open_ranking.py" />
            <location filename="processing/rank_firmness.py" />
            <location filename="processing/rank_hazards.py" />
            <source>Hazards ranked</source>
            <translation>المناطق الخطرة المرتبة</translation>
        </message>
        <message>
            <location filename="adapters/ranking_standing.py" />
            <source>Hazards recorded since and not ranked: {count} ({codes}).</source>
            <translation>مناطق خطرة سُجّلت منذ ذلك الحين ولم تُرتَّب: {count} ({codes}).</translation>
        </message>
        <message>
            <location filename="processing/compare_rankings.py" />
            <source>Hazards that fell</source>
            <translation>مناطق خطرة تراجعت</translation>
        </message>
        <message>
            <location filename="processing/compare_rankings.py" />
            <source>Hazards that rose</source>
            <translation>مناطق خطرة تقدّمت</translation>
        </message>
        <message>
            <location filename="processing/export_ranking.py" />
            <source>Hazards to justify (IDs, comma between)</source>
            <translation>المناطق الخطرة المراد تبريرها (معرّفات بينها فاصلة)</translation>
        </message>
        <message>
            <location filename="processing/export_ranking.py" />
            <location filename="processing/open_ranking.py" />
            <location filename="processing/print_task_order.py" />
            <source>Hazards whose data has changed since</source>
            <translation>المناطق الخطرة التي تغيّرت بياناتها منذ ذلك</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Hazards with something missing</source>
            <translation>مناطق خطرة ينقصها شيء</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Health</source>
            <translation>الصحة</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Health facilities</source>
            <translation>المرافق الصحية</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Health facilities nearby</source>
            <translation>المرافق الصحية القريبة</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Health facilities within {distance_m} m of it: {value}.</source>
            <translation>المرافق الصحية ضمن مسافة {distance_m} m منها: {value}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Heights left off</source>
            <translation>أُغفلت الارتفاعات</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Held</source>
            <translation>محتجز</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Held back</source>
            <translation>مستبقاة خارج الترتيب</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Held row</source>
            <translation>صف معلّق</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>Held row (record ID)</source>
            <translation>الصف المعلّق (معرّف السجل)</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Held row taken in after a decision</source>
            <translation>أُدخل صف معلّق بعد قرار</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/held_rows_dialog.py" />
            <source>Held rows</source>
            <translation>الصفوف المعلّقة</translation>
        </message>
        <message>
            <location filename="adapters/ranking_standing.py" />
            <source>Held rows of hazards and their points in the workspace, not ranked: {count}.</source>
            <translation>صفوف معلّقة لمناطق خطرة ونقاطها في مساحة العمل، لم تُرتَّب: {count}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing_held.py" />
            <source>Held rows of this import were entered by hand since</source>
            <translation>أُدخلت صفوف معلّقة من هذا الاستيراد يدويًا منذ ذلك الحين</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Held rows that it repeats</source>
            <translation>الصفوف المعلّقة التي يكررها</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Held rows that it stands for (record IDs)</source>
            <translation>الصفوف المعلّقة التي يحل محلها (معرّفات السجلات)</translation>
        </message>
        <message>
            <location filename="processing/undo_import.py" />
            <source>Held rows that wait again</source>
            <translation>صفوف معلّقة تنتظر من جديد</translation>
        </message>
        <message>
            <location filename="processing/undo_import.py" />
            <source>Held rows undone</source>
            <translation>صفوف معلّقة أُلغيت</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Held rows…</source>
            <translation>الصفوف المعلّقة…</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>Held with the other turning points of its hazard</source>
            <translation>معلّق مع بقية نقاط انعطاف منطقته الخطرة</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Held, not verified</source>
            <translation>معلّق، غير متحقق منه</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Helicopter landing site</source>
            <translation>مهبط مروحيات</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>High</source>
            <translation>عالية</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>High: blocked, active project or threat to life</source>
            <translation>عالية: طريق مسدود أو مشروع قائم أو خطر على الأرواح</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Hold back</source>
            <translation>إرجاء بسبب</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Hole lies outside shell</source>
            <translation>الثقب يقع خارج الحد</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Holes are nested</source>
            <translation>ثقوب متداخلة بعضها في بعض</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>House to house</source>
            <translation>من بيت إلى بيت</translation>
        </message>
        <message>
            <location filename="processing/save_profile.py" />
            <source>How consistent the comparisons are</source>
            <translation>مدى اتساق المقارنات</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/charts.py" />
            <source>How far its score swings: weights by a fifth, and what is not certain</source>
            <translation>مدى تأرجح درجتها: الأوزان بمقدار الخُمس، وما ليس مؤكداً</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>How firm the rank of {code} is</source>
            <translation>مدى ثبات رتبة {code}</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <location filename="gui/export_dialog.py" />
            <source>How many</source>
            <translation>العدد</translation>
        </message>
        <message>
            <location filename="processing/export_ranking.py" />
            <source>How many of the first, where none is named</source>
            <translation>كم من الأوائل، إن لم تُسمَّ واحدة</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>How many of the ranking</source>
            <translation>العدد من الترتيب</translation>
        </message>
        <message>
            <location filename="gui/profile_criteria.py" />
            <source>How much a number of it calls for work: {what}</source>
            <translation>مدى استدعاء العدد للعمل: {what}</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/charts.py" />
            <source>How often it comes at which rank</source>
            <translation>كم مرة تأتي في كل رتبة</translation>
        </message>
        <message>
            <location filename="gui/finding_rows.py" />
            <source>ID</source>
            <translation>المعرّف</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>ID given twice</source>
            <translation>معرّف مكرر</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>ID given twice in one delivery</source>
            <translation>الرقم وارد مرتين في التسليم نفسه</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>ID in the source</source>
            <translation>المعرّف في المصدر</translation>
        </message>
        <message>
            <location filename="processing/undo_import.py" />
            <source>ID of the import</source>
            <translation>معرّف الاستيراد</translation>
        </message>
        <message>
            <location filename="processing/import_survey.py" />
            <source>IDs of the imports</source>
            <translation>معرّفات عمليات الاستيراد</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>IDs that occur more than once: {codes}.</source>
            <translation>المعرّفات التي ترد أكثر من مرة: {codes}.</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>IDs with a question mark are delivered rows that are held: not verified, drawn as far as their place is known.</source>
            <translation>المعرّفات التي تليها علامة استفهام صفوف مُسلَّمة معلّقة: غير متحقق منها، ومرسومة بقدر ما يُعرف مكانها.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>IED disposal</source>
            <translation>التخلص من العبوات الناسفة المرتجلة</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>If all that is missing about it turned out at its best, its rank would be {rank}.</source>
            <translation>لو تبيّن كل ما هو غير معروف عنها على أفضل وجه لكانت رتبتها {rank}.</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>If all were known</source>
            <translation>لو كان كل شيء معروفًا</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>If it is another unit, undo the import and state a factor in a mapping profile.</source>
            <translation>إن كانت وحدة أخرى فتراجع عن الاستيراد واذكر المعامل في ملف المطابقة.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>If the value is to go, delete it in the form.</source>
            <translation>إذا كان المطلوب إزالة القيمة، فاحذفها في النموذج.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>If there is new evidence, record a new hazard that supersedes it.</source>
            <translation>إذا ظهر دليل جديد فسجّل منطقة خطرة جديدة تحل محلها.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>If they are no longer true, void them with a reason, then take in the list.</source>
            <translation>إن لم تعد صحيحة فأبطلها مع ذكر السبب ثم أدخل القائمة.</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Implementation plan approved</source>
            <translation>اعتُمدت خطة التنفيذ</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_dialog.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Import it by itself once the reason is mended.</source>
            <translation>استورده منفردًا بعد معالجة السبب.</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <location filename="processing/import_survey.py" />
            <source>Import survey data</source>
            <translation>استيراد بيانات المسح</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>Import survey data, or choose another site.</source>
            <translation>استورد بيانات المسح، أو اختر موقعًا آخر.</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Import survey data…</source>
            <translation>استيراد بيانات المسح…</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Imports</source>
            <translation>عمليات الاستيراد</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Imports whose records it found unchanged</source>
            <translation>عمليات الاستيراد التي وجد سجلاتها دون تغيير</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Improvised</source>
            <translation>مرتجلة</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Improvised devices</source>
            <translation>عبوات مرتجلة</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Improvised explosive devices</source>
            <translation>عبوات ناسفة مرتجلة</translation>
        </message>
        <message>
            <location filename="gui/why.py" />
            <location filename="processing/explain_rank.py" />
            <source>In Arabic</source>
            <translation>بالعربية</translation>
        </message>
        <message>
            <location filename="gui/why.py" />
            <location filename="processing/explain_rank.py" />
            <source>In English</source>
            <translation>بالإنجليزية</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>In nine of ten sets its rank is {low} to {high}.</source>
            <translation>رتبتها من {low} إلى {high} في تسع من كل عشر مجموعات.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>In nine of ten sets its rank is {low}.</source>
            <translation>رتبتها {low} في تسع من كل عشر مجموعات.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>In progress</source>
            <translation>قيد التنفيذ</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>In school</source>
            <translation>في المدرسة</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>In use</source>
            <translation>قيد الاستخدام</translation>
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>In which encoding are the texts of {file}?</source>
            <translation>بأي ترميز كُتبت نصوص {file}؟</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>In {crs} none of the rows lies in a site of the workspace; in {other} {count} of {rows} would lie in {sites}.</source>
            <translation>في {crs} لا يقع أي صف في موقع من مواقع مساحة العمل؛ أما في {other} فيقع {count} من أصل {rows} في {sites}.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Indirect evidence</source>
            <translation>دليل غير مباشر</translation>
        </message>
        <message>
            <location filename="core/model/roles.py" />
            <source>Information officer</source>
            <translation>مسؤول المعلومات</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Injured</source>
            <translation>الجرحى</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Injuries</source>
            <translation>الإصابات</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>Input</source>
            <translation>المُدخل</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Inspector</source>
            <translation>المفتش</translation>
        </message>
        <message>
            <location filename="adapters/layouts/fonts.py" />
            <source>Install a font such as Noto Naskh Arabic or Amiri (both are free).</source>
            <translation>ثبّت خطًا مثل Noto Naskh Arabic أو Amiri (كلاهما مجاني).</translation>
        </message>
        <message>
            <location filename="adapters/dependencies.py" />
            <source>Install it with: {how}. Then start QGIS again.</source>
            <translation>ثبّتها باستخدام: {how}. ثم أعد تشغيل QGIS.</translation>
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>Install it, or use a workspace in a file.</source>
            <translation>ثبّتها، أو استخدم مساحة عمل في ملف.</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Intended use</source>
            <translation>الاستخدام المقصود</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Interior is disconnected</source>
            <translation>الداخل غير متصل</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <source>Intermediate point</source>
            <translation>نقطة وسيطة</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Internet and telephone</source>
            <translation>الإنترنت والهاتف</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Invalid Coordinate</source>
            <translation>إحداثية غير صالحة</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Invalid geometry</source>
            <translation>شكل هندسي غير صالح</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Invalid polygon of several rings</source>
            <translation>مضلع غير صالح متعدد الحلقات</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Is it one hazard or two? Correct the list.</source>
            <translation>أهي منطقة خطرة واحدة أم اثنتان؟ صحّح القائمة.</translation>
        </message>
        <message>
            <location filename="adapters/intake/reading.py" />
            <source>Is there space left for temporary files?</source>
            <translation>هل بقيت مساحة للملفات المؤقتة؟</translation>
        </message>
        <message>
            <location filename="gui/issue_dialog.py" />
            <source>Issue</source>
            <translation>إصدار</translation>
        </message>
        <message>
            <location filename="gui/issue_dialog.py" />
            <location filename="processing/issue_task_order.py" />
            <source>Issue task order</source>
            <translation>إصدار أمر مهمة</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Issued</source>
            <translation>صادر</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Issued by</source>
            <translation>أصدره</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Issued by the authority</source>
            <translation>أصدرته السلطة</translation>
        </message>
        <message>
            <location filename="gui/issue_dialog.py" />
            <source>Issued in the name of</source>
            <translation>صادر باسم</translation>
        </message>
        <message>
            <location filename="core/orders/gap_section.py" />
            <source>Issued with these not recorded or open: {gaps}. By {name}, because: {reason}</source>
            <translation>صدر وما يلي غير مسجّل أو غير محسوم: {gaps}. أصدره {name}، والسبب: {reason}</translation>
        </message>
        <message>
            <location filename="core/orders/gap_section.py" />
            <source>Issued with what is not recorded or open in the table below. By {name}, because: {reason}</source>
            <translation>صدر مع ما هو غير مسجّل أو غير محسوم في الجدول أدناه. أصدره {name}، والسبب: {reason}</translation>
        </message>
        <message>
            <location filename="processing/issue_task_order.py" />
            <source>Issues a drafted order in the name of a person. From then on it is immutable; a change is a revision. An order whose hazards have changed since it was drafted is refused. The revision that was in force is superseded. An order that does not say all that its team must know, or about whose hazards or surroundings something is open, is refused unless REASON says why it goes out so; name, reason and list are printed on it.</source>
            <translation>يصدر أمرًا ما زال مسودة باسم شخص. لا يتغيّر بعد ذلك؛ وكل تغيير مراجعة. يُرفض أمرٌ تغيّرت مناطقه الخطرة منذ وُضعت مسودته. تحل المراجعة محل ما كان ساريًا. ويُرفض أمرٌ لا يذكر كل ما يجب أن يعرفه الفريق، أو في مناطقه أو محيطها ما لم يُحسم، ما لم يذكر REASON سبب إصداره كذلك؛ ويُطبع عليه الاسم والسبب والقائمة.</translation>
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Issue…</source>
            <translation>إصدار…</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/staleness.py" />
            <source>Issuing authority</source>
            <translation>الجهة المُصدِرة</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It and product {other} of {hazard} share {share:.1%} of the smaller one.</source>
            <translation>يشترك هو والناتج {other} التابع لـ {hazard} في {share:.1%} من الأصغر.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It and row {other} share {share:.1%} of the smaller one.</source>
            <translation>يشترك هو والصف {other} في {share:.1%} من الأصغر منهما.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It and {other} share {share:.1%} of the smaller one.</source>
            <translation>يشترك هو و{other} في {share:.1%} من الأصغر منهما.</translation>
        </message>
        <message>
            <location filename="adapters/intake/understanding.py" />
            <source>It can be read, but there is nothing in it.</source>
            <translation>يمكن قراءته، لكنه فارغ.</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>It cannot be halved with every {number}.</source>
            <translation>لا يمكن أن تنقص إلى النصف مع كل {number}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>It cannot be reached at present.</source>
            <translation>يتعذر الوصول إليه حاليًا.</translation>
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>It cannot be told from the file. They would read: {previews}.</source>
            <translation>لا يمكن معرفة ذلك من الملف. وتُقرأ النصوص على النحو الآتي: {previews}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/understanding.py" />
            <source>It cannot be told what {layer} is about</source>
            <translation>لا يمكن معرفة موضوع الطبقة {layer}</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>It cannot be told where one coordinate ends and the next begins.</source>
            <translation>لا يمكن معرفة أين تنتهي إحداثية وأين تبدأ التالية.</translation>
        </message>
        <message>
            <location filename="adapters/intake/writing_lists.py" />
            <source>It cannot be told which hazards the turning points of {layer} belong to</source>
            <translation>لا يُعرف إلى أي مناطق خطرة تنتمي نقاط الانعطاف في {layer}</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>It cannot be told which operation takes {crs} to WGS 84 here.</source>
            <translation>لا يمكن تحديد العملية التي تحوّل {crs} إلى WGS 84 هنا.</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>It closes only within a wider tolerance than usual: give the reason.</source>
            <translation>لا ينغلق إلا ضمن سماحية أوسع من المعتاد: اذكر السبب.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>It comes first in {share} % of {draws} sets of weights.</source>
            <translation>تأتي أولاً في {share} % من {draws} مجموعة أوزان.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/effort.py" />
            <source>It costs {value} US dollars.</source>
            <translation>التكلفة بالدولار الأمريكي: {value}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/extent.py" />
            <source>It covers {value} m².</source>
            <translation>تغطي {value} m².</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>It does not say in which coordinate system it is.</source>
            <translation>لا تبيّن نظام الإحداثيات الذي هي فيه.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>It does not say where on the ground it lies.</source>
            <translation>لا تبيّن أين تقع على الأرض.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It does not touch the area of {site}.</source>
            <translation>لا يمسّ نطاق الموقع {site}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/reading.py" />
            <source>It ended with {how}. {last} Nothing else was touched.</source>
            <translation>انتهى البرنامج بـ {how}. {last} لم يُمسّ أي شيء آخر.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It equals that of row {other}.</source>
            <translation>مطابق للشكل الهندسي في الصف {other}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <source>It equals that of {other}.</source>
            <translation>مطابق للشكل الهندسي لـ {other}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing_together.py" />
            <source>It found {count} of them unchanged, and they would be gone: {imports}.</source>
            <translation>وجد {count} منها دون تغيير، وكانت ستزول: {imports}.</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>It has both a minus sign and a letter.</source>
            <translation>يحتوي على إشارة سالبة وحرف معًا.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>It has only {size} bytes.</source>
            <translation>حجمه بالبايت {size} فقط.</translation>
        </message>
        <message>
            <location filename="adapters/intake/taking_in.py" />
            <source>It has the name of another source but for capital letters, or is packed several times over.</source>
            <translation>يحمل اسم مصدر آخر لا يختلف عنه إلا بالأحرف الكبيرة، أو هو مضغوط عدة مرات.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>It has {bands} bands, none of them number {band}.</source>
            <translation>عدد نطاقاتها {bands}، وليس بينها نطاق رقمه {band}.</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>It has {length} characters; {most} have room on the order.</source>
            <translation>فيه {length} حرفًا؛ ويتسع الأمر لـ {most}.</translation>
        </message>
        <message>
            <location filename="adapters/orders/filling.py" />
            <location filename="core/orders/changes.py" />
            <source>It is '{state}', and an issued order is immutable.</source>
            <translation>حالته '{state}'، والأمر الصادر لا يتغير.</translation>
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>It is '{state}'.</source>
            <translation>حالته '{state}'.</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is a web page or XML, perhaps saved in place of the file.</source>
            <translation>هو صفحة ويب أو XML، ربما حُفظت مكان الملف.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>It is among the first {top} in {share} % of {draws} sets of weights.</source>
            <translation>هي بين أول {top} في {share} % من {draws} مجموعة أوزان.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/answers.py" />
            <source>It is an emergency or held back, whatever the weights.</source>
            <translation>هي طارئة أو مؤجلة، مهما كانت الأوزان.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/contamination.py" />
            <source>It is contaminated with: {value}.</source>
            <translation>نوع التلوث: {value}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking_tar.py" />
            <source>It is damaged or no tar archive; ask the sender for it again.</source>
            <translation>إما أنه تالف أو ليس أرشيف tar؛ اطلبه من المُرسل مرة أخرى.</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>It is damaged or no zip file; ask the sender for it again.</source>
            <translation>الملف تالف أو ليس ملف zip؛ اطلبه من المرسل مرة أخرى.</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is damaged, or the code does not exist.</source>
            <translation>النص تالف، أو الرمز غير موجود.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>It is delivered in {file}, not in the shapefile</source>
            <translation>سُلِّم في {file} وليس في ملف الشكل</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is empty.</source>
            <translation>فارغ.</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>It is more degrees than there are.</source>
            <translation>عدد الدرجات أكبر مما هو ممكن.</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is neither an EPSG code nor a well-known text.</source>
            <translation>ليس رمز EPSG ولا نصًا بصيغة WKT.</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>It is neither geographic nor a map projection.</source>
            <translation>ليس جغرافيًا ولا إسقاطًا خرائطيًا.</translation>
        </message>
        <message>
            <location filename="processing/fill_task_order.py" />
            <source>It is none of: {known}.</source>
            <translation>ليس من بين: {known}.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>It is not JSON: {error}.</source>
            <translation>ليس بصيغة JSON: {error}.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>It is not in the workspace any more, so there is no map of it.</source>
            <translation>لم تعد موجودة في مساحة العمل، ولذلك لا خريطة لها.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known how far the nearest health facility is.</source>
            <translation>بُعد أقرب مرفق صحي غير معروف.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known how far the nearest market is.</source>
            <translation>بُعد أقرب سوق غير معروف.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known how far the nearest mosque is.</source>
            <translation>بُعد أقرب مسجد غير معروف.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known how far the nearest road is.</source>
            <translation>بُعد أقرب طريق غير معروف.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known how far the nearest school is.</source>
            <translation>بُعد أقرب مدرسة غير معروف.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known how far the nearest water point is.</source>
            <translation>بُعد أقرب نقطة مياه غير معروف.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/storage.py" />
            <source>It is not known how many people live near explosives stored there.</source>
            <translation>عدد السكان قرب المتفجرات المخزنة هناك غير معروف.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/people.py" />
            <source>It is not known how many people live nearby.</source>
            <translation>عدد السكان في الجوار غير معروف.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>It is not known how many people were killed or injured nearby.</source>
            <translation>عدد القتلى والجرحى في الجوار غير معروف.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/displaced.py" />
            <source>It is not known how many returnees or displaced people are nearby.</source>
            <translation>عدد العائدين والنازحين في الجوار غير معروف.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/storage.py" />
            <source>It is not known how much explosive is stored there.</source>
            <translation>كمية المتفجرات المخزنة هناك غير معروفة.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/cover.py" />
            <source>It is not known how much of it is built up.</source>
            <translation>نسبة المساحة المبنية منها غير معروفة.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/equity.py" />
            <source>It is not known how much work its district has had.</source>
            <translation>حجم العمل الذي نالته منطقتها الإدارية غير معروف.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/effort.py" />
            <source>It is not known how steep the ground is.</source>
            <translation>درجة انحدار الأرض غير معروفة.</translation>
        </message>
        <message>
            <location filename="core/priority/people_raster.py" />
            <source>It is not known what the cells of the population raster hold</source>
            <translation>لا يُعرف ما تحمله خلايا راستر السكان</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>It is not known whether a funded project waits for it.</source>
            <translation>من غير المعروف هل ينتظر مشروع ممول تطهيرها.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/cover.py" />
            <source>It is not known whether it lies on farmland.</source>
            <translation>من غير المعروف هل تقع في أرض زراعية.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known whether there are health facilities nearby.</source>
            <translation>من غير المعروف هل توجد مرافق صحية في الجوار.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known whether there are markets nearby.</source>
            <translation>من غير المعروف هل توجد أسواق في الجوار.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known whether there are mosques nearby.</source>
            <translation>من غير المعروف هل توجد مساجد في الجوار.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known whether there are roads nearby.</source>
            <translation>من غير المعروف هل توجد طرق في الجوار.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known whether there are schools nearby.</source>
            <translation>من غير المعروف هل توجد مدارس في الجوار.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>It is not known whether there are water points nearby.</source>
            <translation>من غير المعروف هل توجد نقاط مياه في الجوار.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>It is not known whether there were accidents nearby.</source>
            <translation>من غير المعروف هل وقعت حوادث في الجوار.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>It is not of the form 33S UR 12345 67890.</source>
            <translation>ليس بالصيغة 33S UR 12345 67890.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/contamination.py" />
            <source>It is not recorded what it is contaminated with.</source>
            <translation>لم يُسجَّل نوع التلوث فيها.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>It is not recorded when it was last surveyed.</source>
            <translation>لم يُسجَّل تاريخ آخر مسح لها.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>It is not recorded whether it can be reached.</source>
            <translation>لم يُسجَّل هل يمكن الوصول إليها.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>It is not recorded whether the evidence is direct or indirect.</source>
            <translation>لم يُسجَّل هل الأدلة مباشرة أم غير مباشرة.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>It is not recorded whether the land is in dispute.</source>
            <translation>لم يُسجَّل هل الأرض محل نزاع.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>It is not said from where a bearing was taken</source>
            <translation>لم يُذكر من أين أُخذ السمت</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>It is not said which north a bearing counts from</source>
            <translation>لم يُذكر أي شمال يُحسب منه السمت</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>It is not written as degrees, minutes and seconds.</source>
            <translation>ليس مكتوبًا بالدرجات والدقائق والثواني.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>It is of dBASE 7, whose tables are laid out otherwise.</source>
            <translation>هو بصيغة dBASE 7، وجداولها مبنية على نحو مختلف.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>It is rotated; only rasters along the axes are read.</source>
            <translation>الشبكة الخلوية مُدارة؛ ولا تُقرأ إلا الشبكات الموازية للمحاور.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>It is the first of those ranked.</source>
            <translation>هي الأولى بين المرتّبة.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>It is very large, or it is damaged and claims to be.</source>
            <translation>الملف كبير جدًا، أو أنه تالف ويدّعي ذلك.</translation>
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>It is wrong or unknown here: {what}</source>
            <translation>خاطئ أو غير معروف هنا: {what}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It lies at {lon:.4f}, {lat:.4f}.</source>
            <translation>يقع عند خط الطول {lon:.4f}، خط العرض {lat:.4f}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>It may be a harmful archive. Otherwise take it in in parts.</source>
            <translation>قد يكون أرشيفًا ضارًا. وإلا فاستورده على أجزاء.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>It may be latitude {first}, longitude {second}, or the other way round.</source>
            <translation>قد يكون خط العرض {first} وخط الطول {second}، أو العكس.</translation>
        </message>
        <message>
            <location filename="core/mappack/scales.py" />
            <source>It measures {width:.0f} km by {height:.0f} km.</source>
            <translation>أبعادها {width:.0f} كم × {height:.0f} كم.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>It names a square of {size} m by {size} m; {coarsest} m is the coarsest allowed.</source>
            <translation>يدل على مربع أبعاده {size} m في {size} m؛ وأكبر مربع مسموح به {coarsest} m.</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>It names no tables.</source>
            <translation>لا يذكر أي جداول.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>It names {named}; the criteria are {keys}.</source>
            <translation>يذكر {named}؛ والمعايير هي {keys}.</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>It needs a bearing of 0 to 360 degrees and a distance above zero.</source>
            <translation>يتطلب سمتًا من 0 إلى 360 درجة ومسافة أكبر من الصفر.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>It needs an even number of digits, at most ten.</source>
            <translation>يجب أن يكون عدد الأرقام زوجيًا وألا يتجاوز عشرة.</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>It needs either one longitude and latitude, or a bearing and distance.</source>
            <translation>يتطلب إما خط طول وخط عرض، وإما سمتًا ومسافة.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>It needs one letter for the latitude and one for the longitude.</source>
            <translation>يتطلب حرفًا واحدًا لخط العرض وحرفًا واحدًا لخط الطول.</translation>
        </message>
        <message>
            <location filename="core/location/typed_in.py" />
            <source>It needs the easting, then the northing, in metres.</source>
            <translation>يلزم الإحداثي الشرقي ثم الشمالي بالأمتار.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>It needs the encoding UTF8 and the extension postgis; ask the administrator for both.</source>
            <translation>تتطلب قاعدة البيانات الترميز UTF8 والإضافة postgis؛ اطلبهما من المسؤول عنها.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/flow.py" />
            <source>It needs {height:.0f} mm, and a page has {room:.0f} mm for it.</source>
            <translation>يحتاج إلى {height:.0f} مم، وفي الصفحة {room:.0f} مم له.</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>It needs {least} at least.</source>
            <translation>يلزمه {least} على الأقل.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>It promises {declared} rows and has {found}.</source>
            <translation>عدد الصفوف المعلن {declared} والموجود {found}.</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>It ranks {total} others.</source>
            <translation>هو يرتّب {total} غيرها.</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>It rises from 0, the gap to 1 is halved</source>
            <translation>ترتفع من 0، والفارق عن 1 ينقص إلى النصف</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>It shares {area_m2:.1f} m² with {other}; that land would be counted twice.</source>
            <translation>يشترك مع {other} في {area_m2:.1f} m²؛ ستُحسب تلك الأرض مرتين.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>It shares {share:.1%} of the smaller one with {other}, which is open.</source>
            <translation>يتداخل مع {other}، وهي منطقة مفتوحة، بنسبة {share:.1%} من المساحة الأصغر.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/effort.py" />
            <source>It takes a team {value} days.</source>
            <translation>المدة اللازمة لفريق واحد بالأيام: {value}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>It was drawn or measured past the plugin. Compare the boundary, then correct the area.</source>
            <translation>رُسمت الحدود أو قيست خارج الإضافة. قارن الحدود ثم صحّح المساحة.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>It was drawn past the plugin. Compare the boundary, then state the area.</source>
            <translation>رُسمت خارج الإضافة. قارن الحدود ثم اذكر المساحة.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>It was last surveyed {value} days ago.</source>
            <translation>عدد الأيام منذ آخر مسح لها: {value}.</translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <source>It was not saved. What you typed is still here.</source>
            <translation>لم يُحفظ. ما كتبته لا يزال هنا.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>It was not touched. Open it with the plugin that made it and send a delivery, or take its tables in as survey data.</source>
            <translation>لم يُمَسّ. افتحها بالإضافة التي أنشأتها وأرسل تسليمًا، أو استورد جداولها كبيانات مسح.</translation>
        </message>
        <message>
            <location filename="core/priority/stored.py" />
            <source>It was saved by another version of the plugin, without what was measured.</source>
            <translation>حفظه إصدار آخر من الملحق دون ما جرى قياسه.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>It was voided at the sender's on {when}; it is no record any more.</source>
            <translation>أُبطل لدى المرسل في {when}؛ ولم يعد سجلاً.</translation>
        </message>
        <message>
            <location filename="adapters/store/write_checks.py" />
            <source>It would be counted as released twice: {overlaps}.</source>
            <translation>ستُحسب مُفرَجًا عنها مرتين: {overlaps}.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>It would come to rank {rank} if "{criterion}" had {needed} % of all weight instead of {given} %.</source>
            <translation>تصل إلى الرتبة {rank} لو كان لمعيار «{criterion}» {needed} % من مجموع الأوزان بدلاً من {given} %.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>It would come to rank {rank} if "{criterion}" were one of: {classes}.</source>
            <translation>تصل إلى الرتبة {rank} لو كان «{criterion}» أحد ما يلي: {classes}.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>It would come to rank {rank} if "{criterion}" were {needed} {unit}.</source>
            <translation>تصل إلى الرتبة {rank} لو كانت قيمة «{criterion}» {needed} {unit}.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>It would come to rank {rank} if "{criterion}" were {needed}.</source>
            <translation>تصل إلى الرتبة {rank} لو كانت قيمة «{criterion}» {needed}.</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Item ID</source>
            <translation>معرّف القطعة</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Items found</source>
            <translation>القطع المكتشفة</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/extent.py" />
            <source>Its area is not known.</source>
            <translation>مساحتها غير معروفة.</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Its bearing is magnetic and no declination is given.</source>
            <translation>سمته مغناطيسي ولم يُذكر الانحراف المغناطيسي.</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Its bearing is of a grid and no grid is named.</source>
            <translation>سمته منسوب إلى شبكة تربيعية ولم تُذكر هذه الشبكة.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Its cells are not real numbers ({type}).</source>
            <translation>خلاياها ليست أعدادًا حقيقية ({type}).</translation>
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>Its content does not fit its fingerprint {short}.</source>
            <translation>محتواه لا يطابق بصمته {short}.</translation>
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>Its content has format {found}; this plugin reads format {known}.</source>
            <translation>صيغة محتواه {found}؛ وهذه الإضافة تقرأ الصيغة {known}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/held.py" />
            <source>Its coordinate system '{crs}' has no EPSG code.</source>
            <translation>نظام إحداثياته «{crs}» بلا رمز EPSG.</translation>
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>Its coordinates ({bounds}) are not in Libya in any system that is used there.</source>
            <translation>لا تقع إحداثياته ({bounds}) في ليبيا في أي نظام مستخدم فيها.</translation>
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>Its coordinates ({bounds}) would be in Libya as: {places}.</source>
            <translation>تقع إحداثياته ({bounds}) في ليبيا إذا كانت: {places}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/equity.py" />
            <source>Its district has had {value} times its fair share of the work.</source>
            <translation>ما نالته منطقتها الإدارية من العمل مقسومًا على حصتها العادلة: {value}.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>Its fields are wider than its records.</source>
            <translation>حقوله أعرض من سجلاته.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Its header asks for {columns} x {rows} cells in blocks of {wide} x {high}.</source>
            <translation>تطلب ترويستها {columns} x {rows} خلية في كتل بحجم {wide} x {high}.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>Its header is damaged.</source>
            <translation>ترويسته تالفة.</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>Its letter belongs to the other coordinate.</source>
            <translation>حرفها يخص الإحداثية الأخرى.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Its parameters are {parameters}. How accurate they are is not known.</source>
            <translation>معاملاته هي {parameters}. ودقتها غير معروفة.</translation>
        </message>
        <message>
            <location filename="processing/open_ranking.py" />
            <source>Its policy as a file</source>
            <translation>سياسته في ملف</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Its position is not in degrees of longitude and latitude.</source>
            <translation>موضعه ليس بدرجات خط الطول وخط العرض.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>Its turning points are held</source>
            <translation>نقاط انعطافها معلّقة</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>Its two halves do not have the same number of digits.</source>
            <translation>عدد الأرقام في نصفيه غير متساوٍ.</translation>
        </message>
        <message>
            <location filename="core/survey/preview.py" />
            <source>Its values</source>
            <translation>قيمه</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <source>Justification of</source>
            <translation>تبرير</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>Justification of a priority</source>
            <translation>تبرير أولوية</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <location filename="processing/export_ranking.py" />
            <source>Justification, two pages for each hazard (PDF)</source>
            <translation>تبرير، صفحتان لكل منطقة خطرة (PDF)</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>KML</source>
            <translation>KML</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>Keep the first 100 ranks, or draw fewer sets of weights.</source>
            <translation>احفظ أول 100 رتبة، أو اسحب عددًا أقل من مجموعات الأوزان.</translation>
        </message>
        <message>
            <location filename="adapters/changed_ranks.py" />
            <source>Kept its rank</source>
            <translation>حافظت على رتبتها</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>Kept were the first {kept} ranks of {hazards}.</source>
            <translation>حُفظت الرتب الأولى فقط، وعددها {kept} من {hazards}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Kept with each record as delivered: {fields}.</source>
            <translation>حُفظت مع كل سجل كما سُلّمت: {fields}.</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>Key of the analysis in this session</source>
            <translation>مفتاح التحليل في هذه الجلسة</translation>
        </message>
        <message>
            <location filename="adapters/forms.py" />
            <source>Keys of the list, separated by commas: {keys}</source>
            <translation>رموز من القائمة تفصل بينها فواصل: {keys}</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Killed</source>
            <translation>القتلى</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Killed or injured</source>
            <translation>قتيل أم جريح</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <location filename="core/model/tables_safety.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="gui/value_dialog.py" />
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Kind of bearing</source>
            <translation>نوع السمت</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>Kind of copy</source>
            <translation>نوع النسخة</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Kind of evidence of explosive ordnance: {value}.</source>
            <translation>نوع الأدلة على وجود ذخائر متفجرة: {value}.</translation>
        </message>
        <message>
            <location filename="core/mappack/release_symbols.py" />
            <source>Kind of product not known</source>
            <translation>نوع الناتج غير معروف</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Kind within the category</source>
            <translation>النوع ضمن الفئة</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_safety.py" />
            <location filename="core/orders/perimeter_section.py" />
            <location filename="gui/traverse_table.py" />
            <source>Label</source>
            <translation>التسمية</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Land</source>
            <translation>اليابسة</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <location filename="core/priority/criteria/vetoes.py" />
            <source>Land dispute</source>
            <translation>نزاع على الأرض</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Land handed over</source>
            <translation>سُلّمت الأرض</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Land is not released in this way</source>
            <translation>لا تُحرر الأرض بهذه الطريقة</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Land is released without saying how</source>
            <translation>تُحرر أرض دون ذكر الكيفية</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Land leaves a hazard by land release only. Ask the sender why it changed.</source>
            <translation>لا تخرج الأرض من المنطقة الخطرة إلا بالإفراج عن الأراضي. اسأل المرسل عن سبب التغيير.</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_safety.py" />
            <source>Land release product</source>
            <translation>ناتج الإفراج عن الأراضي</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Land release products</source>
            <translation>نواتج الإفراج عن الأراضي</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Land use after release</source>
            <translation>استخدام الأرض لاحقًا</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Land use before</source>
            <translation>استخدام الأرض سابقًا</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <location filename="core/model/safety_codelists.py" />
            <source>Landmark</source>
            <translation>معلم مرجعي</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>Landmark or benchmark from which it is found</source>
            <translation>معلم بارز أو نقطة مرجعية للوصول إليها</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <location filename="gui/print_dialog.py" />
            <location filename="processing/build_project.py" />
            <location filename="processing/export_ranking.py" />
            <location filename="processing/print_task_order.py" />
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="adapters/ranked_layer.py" />
            <source>Last fifth</source>
            <translation>الخُمس الأخير</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Lasting impairment</source>
            <translation>عجز دائم</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Later than in three months</source>
            <translation>بعد أكثر من ثلاثة أشهر</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Latitude</source>
            <translation>خط العرض</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>Latitude and longitude are not written in the same way.</source>
            <translation>خط العرض وخط الطول غير مكتوبين بالطريقة نفسها.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Latitude and longitude seem to be swapped</source>
            <translation>يبدو أن خط العرض وخط الطول معكوسان</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Latrine</source>
            <translation>دورة مياه</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>Layer</source>
            <translation>الطبقة</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <location filename="processing/export_ranking.py" />
            <source>Layer (GeoPackage)</source>
            <translation>طبقة (GeoPackage)</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Layer of the source</source>
            <translation>طبقة المصدر</translation>
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <location filename="processing/preview_import.py" />
            <source>Layers</source>
            <translation>الطبقات</translation>
        </message>
        <message>
            <location filename="adapters/held_layers.py" />
            <source>Layers of the workspace cannot be edited in this project</source>
            <translation>لا يمكن تعديل طبقات مساحة العمل في هذا المشروع</translation>
        </message>
        <message>
            <location filename="gui/inputs_dialog.py" />
            <source>Layers that the ranking reads</source>
            <translation>الطبقات التي يقرؤها الترتيب</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Layers…</source>
            <translation>الطبقات…</translation>
        </message>
        <message>
            <location filename="adapters/store/connection_text.py" />
            <source>Leave it out, and keep it in the password file (pgpass) or in QGIS (authcfg=...).</source>
            <translation>احذفها من العنوان، واحفظها في ملف كلمات المرور (pgpass) أو في QGIS (authcfg=...).</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Leave it out, or repair it.</source>
            <translation>استغنِ عنه أو أصلحه.</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>Leave one of them out.</source>
            <translation>اترك أحدهما.</translation>
        </message>
        <message>
            <location filename="adapters/intake/georeference.py" />
            <source>Leave the CRS empty. If the file is wrong, ask the sender to correct it.</source>
            <translation>اترك CRS فارغًا. وإن كان الملف خاطئًا فاطلب من المرسل تصحيحه.</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Leave them out, or choose another profile. It releases: {tables}.</source>
            <translation>استبعدها أو اختر نمطًا آخر. النمط الحالي يسمح بخروج: {tables}.</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Left in place and marked</source>
            <translation>تُركت في مكانها مع تعليمها</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_legend.py" />
            <source>Legend</source>
            <translation>مفتاح الخريطة</translation>
        </message>
        <message>
            <location filename="adapters/layouts/legend_room.py" />
            <source>Legend of the map on sheet {sheet}, continued</source>
            <translation>تتمة مفتاح خريطة الصفحة {sheet}</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>Less of it calls for work first</source>
            <translation>الأقل منه يستدعي العمل أولًا</translation>
        </message>
        <message>
            <location filename="core/model/standing.py" />
            <source>Let it refer to the record that holds, or void it too.</source>
            <translation>اجعله يشير إلى السجل الساري، أو أبطِله أيضًا.</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>Let the values only rise, or only fall, from row to row.</source>
            <translation>اجعل القيم ترتفع فقط أو تنخفض فقط من صف إلى صف.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Lexicographic by category</source>
            <translation>ترتيب معجمي حسب الفئة</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Liability</source>
            <translation>المسؤولية القانونية</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Libya TM</source>
            <translation>ليبيا TM</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Libya TM zone</source>
            <translation>نطاق Libya TM</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Licensed net explosive quantity</source>
            <translation>الكمية المتفجرة الصافية المرخصة</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>LineString</source>
            <translation>خط</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>LinearRing</source>
            <translation>حلقة خطية</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Link the report, or accept this for work done before the workspace.</source>
            <translation>اربط التقرير، أو اقبل ذلك لعمل أُنجز قبل مساحة العمل.</translation>
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>Load it again, then repeat your change.</source>
            <translation>حمّله من جديد، ثم كرّر تعديلك.</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>Location</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <location filename="core/mappack/products.py" />
            <source>Location map</source>
            <translation>خريطة الموقع</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Login at the database</source>
            <translation>اسم الدخول إلى قاعدة البيانات</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Long text is not where the table says it is</source>
            <translation>النص الطويل ليس حيث يقول الجدول</translation>
        </message>
        <message>
            <location filename="adapters/intake/whole_texts.py" />
            <source>Long texts of the delivery cannot be read</source>
            <translation>تعذّرت قراءة النصوص الطويلة في التسليم</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Longitude</source>
            <translation>خط الطول</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Longitude {lon}, latitude {lat} is outside Libya and its grids.</source>
            <translation>خط الطول {lon}، خط العرض {lat} خارج ليبيا وشبكاتها.</translation>
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>Longitude {lon}, latitude {lat}; UTM reaches from 80° S to 84° N.</source>
            <translation>خط الطول {lon}، خط العرض {lat}؛ يمتد UTM من 80° جنوبًا إلى 84° شمالًا.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>Look at it again, then repeat what you did.</source>
            <translation>راجعه من جديد، ثم كرر ما فعلته.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Look at the place of the fault and decide; nothing is repaired by itself.</source>
            <translation>انظر إلى موضع الخطأ وقرّر؛ لا يُصلَح شيء تلقائيًا.</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Look at what is open below, then import</source>
            <translation>انظر ما بقي بلا جواب أدناه، ثم استورد</translation>
        </message>
        <message>
            <location filename="core/priority/ahp_sentences.py" />
            <source>Look at “{first}” against “{second}” first: you said {given}, all the others together say {implied}. With that the ratio would be {without}.</source>
            <translation>راجع أولاً «{first}» مقابل «{second}»: قلتَ {given}، وجميع المقارنات الأخرى معاً تقول {implied}. وعندها تصبح النسبة {without}.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/text_table.py" />
            <source>Look for quotation marks without their partner, or ask for the file again.</source>
            <translation>ابحث عن علامات اقتباس غير مغلقة، أو اطلب الملف مرة أخرى.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Look whether a corner is mistyped.</source>
            <translation>تحقق مما إذا كانت إحدى الزوايا مكتوبة خطأً.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Look whether it is left over from cutting polygons.</source>
            <translation>تحقق مما إذا كان من مخلفات قص المضلعات.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Look whether the last work is there. What was half written has been taken back.</source>
            <translation>تحقق من وجود آخر عمل أُنجز. أما ما كُتب جزئيًا فقد أُلغي.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Look whether the names read right; if not, undo the import and name the encoding.</source>
            <translation>تحقق من أن الأسماء تُقرأ صحيحة؛ وإلا فتراجع عن الاستيراد وحدّد الترميز.</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Losses listed</source>
            <translation>الفواقد المذكورة</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Low</source>
            <translation>منخفضة</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Low: access open, no immediate threat</source>
            <translation>منخفضة: الوصول مفتوح ولا خطر مباشر</translation>
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
            <translation>مراجع MGRS وUTM على WGS 84.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/orders/perimeter_section.py" />
            <source>Magnetic bearing</source>
            <translation>اتجاه مغناطيسي</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Magnetic bearing without declination</source>
            <translation>سمت مغناطيسي بلا انحراف</translation>
        </message>
        <message>
            <location filename="core/orders/magnetic_notes.py" />
            <source>Magnetic declination stated as {stated}, not used: no date, no source or more than five years away (date {on}; source {source}). Do not walk by compass bearings.</source>
            <translation>الانحراف المغناطيسي أُفيد بأنه {stated} ولم يُستخدم: بلا تاريخ أو مصدر أو يبعد أكثر من خمس سنوات (التاريخ {on}؛ المصدر {source}). لا تسيروا وفق سموت البوصلة.</translation>
        </message>
        <message>
            <location filename="core/orders/magnetic_notes.py" />
            <source>Magnetic declination {used} on {day}: magnetic bearing = true bearing {turn} = grid bearing {grid_turn}. Source: {source}</source>
            <translation>الانحراف المغناطيسي {used} في {day}: السمت المغناطيسي = السمت الحقيقي {turn} = سمت الشبكة {grid_turn}. المصدر: {source}</translation>
        </message>
        <message>
            <location filename="core/orders/magnetic_notes.py" />
            <source>Magnetic declination {used} on {day}: magnetic bearing = true bearing {turn}. Stated as {stated} on {on}, change in a year {change}; source: {source}</source>
            <translation>الانحراف المغناطيسي {used} في {day}: السمت المغناطيسي = السمت الحقيقي {turn}. أُفيد بأنه {stated} في {on}، والتغيّر في السنة {change}؛ المصدر: {source}</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="processing/state_declination.py" />
            <source>Magnetic declination, east positive</source>
            <translation>الانحراف المغناطيسي، الشرق موجب</translation>
        </message>
        <message>
            <location filename="core/orders/magnetic_notes.py" />
            <source>Magnetic declination: not recorded. Do not walk by compass bearings.</source>
            <translation>الانحراف المغناطيسي: غير مسجّل. لا تسيروا وفق سموت البوصلة.</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Major</source>
            <translation>كبير</translation>
        </message>
        <message>
            <location filename="adapters/orders/filling.py" />
            <source>Make a revision, and fill in that.</source>
            <translation>أنشئ مراجعة واستكمل بياناتها.</translation>
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>Make a revision, and issue that.</source>
            <translation>أنشئ مراجعة وأصدرها.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>Make an empty schema and name it with options=-csearch_path%3D..., or open it.</source>
            <translation>أنشئ مخططًا (schema) فارغًا وسمّه باستخدام options=-csearch_path%3D...، أو افتحه.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Make it a site if work is planned there; the word is kept with the record.</source>
            <translation>اجعله موقعًا إن كان العمل مخططًا فيه؛ تبقى الكلمة محفوظة مع السجل.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Make sure that no landmark or benchmark is among them.</source>
            <translation>تأكد من عدم وجود معلم بارز أو نقطة مرجعية بينها.</translation>
        </message>
        <message>
            <location filename="gui/database_dialog.py" />
            <source>Make the connection in QGIS (Browser, PostgreSQL, New Connection) with an authentication configuration, in which the password is kept encrypted; one that is stored with the connection itself is not used. The connection is encrypted where the server offers it.</source>
            <translation>أنشئ الاتصال في QGIS (المتصفح، PostgreSQL، اتصال جديد) مع إعداد مصادقة تُحفظ فيه كلمة المرور مشفّرة؛ ولا تُستعمل كلمة مرور مخزّنة مع الاتصال نفسه. يُشفَّر الاتصال حيث يتيح الخادم ذلك.</translation>
        </message>
        <message>
            <location filename="processing/create_workspace.py" />
            <source>Makes an empty workspace with all tables and rules, and the sites of the programme: a GeoPackage, or tables in a PostgreSQL database. Anything that is there already is refused, never overwritten. In a database the roles viewer, planner, information officer and administrator are made too, or the SQL is given that an administrator of the server must run; then GRANT libya_public_planner TO somebody, where the database is libya and the schema public.</source>
            <translation>يُنشئ مساحة عمل فارغة بكل الجداول والقواعد ومواقع البرنامج: ملف GeoPackage، أو جداول في قاعدة بيانات PostgreSQL. وأي شيء موجود مسبقًا يُرفض ولا يُكتب فوقه أبدًا. وفي قاعدة البيانات تُنشأ أيضًا أدوار المطّلع والمخطِّط ومسؤول المعلومات ومدير النظام، أو تُعطى أوامر SQL التي على مدير الخادم تنفيذها؛ ثم GRANT libya_public_planner TO لشخص ما، إن كانت قاعدة البيانات libya والمخطط public.</translation>
        </message>
        <message>
            <location filename="processing/revise_task_order.py" />
            <source>Makes the order anew from the data as it stands. A draft is replaced. An issued order gets a draft of its next revision and stays in force until that one is issued.</source>
            <translation>ينشئ الأمر من جديد من البيانات الحالية. تُستبدل المسودة. أما الأمر الصادر فتُعد له مسودة المراجعة التالية ويبقى ساريًا حتى تصدر.</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Male</source>
            <translation>ذكر</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Manifest</source>
            <translation>بيان المحتويات</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Manual clearance</source>
            <translation>تطهير يدوي</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Map the value to a code in a mapping profile.</source>
            <translation>طابِق القيمة مع رمز في ملف مطابقة.</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Mapping</source>
            <translation>المطابقة</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Mapping profile</source>
            <translation>ملف المطابقة</translation>
        </message>
        <message>
            <location filename="processing/import_survey.py" />
            <source>Mapping profile (a file, a folder of saved ones, the name of a shipped one, or JSON)</source>
            <translation>ملف المطابقة (ملف، أو مجلد ملفات محفوظة، أو اسم ملف مرفق مع الإضافة، أو JSON)</translation>
        </message>
        <message>
            <location filename="processing/save_mapping.py" />
            <source>Mapping profiles (JSON)</source>
            <translation>ملفات المطابقة (JSON)</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Markets</source>
            <translation>الأسواق</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Markets nearby</source>
            <translation>الأسواق في الجوار</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Markets within {distance_m} m of it: {value}.</source>
            <translation>الأسواق ضمن مسافة {distance_m} m منها: {value}.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/model/quality_codelists.py" />
            <source>Marking</source>
            <translation>وضع العلامات</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Marking and fencing</source>
            <translation>وضع العلامات والتسييج</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Materials with quantities</source>
            <translation>المواد وكمياتها</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Measure taken</source>
            <translation>الإجراء المتخذ</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Measured {measured:.0f} m². Totals of stored areas leave it out.</source>
            <translation>المقيس {measured:.0f} m². مجاميع المساحات المخزّنة لا تشملها.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Mechanical clearance</source>
            <translation>تطهير ميكانيكي</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Medical contact</source>
            <translation>جهة الاتصال الطبي</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Medical support</source>
            <translation>الدعم الطبي</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Medium</source>
            <translation>متوسطة</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Medium: moderate effect on operations</source>
            <translation>متوسطة: أثر معتدل على العمليات</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Memo field not read</source>
            <translation>لم يُقرأ حقل Memo</translation>
        </message>
        <message>
            <location filename="core/model/shared_fields.py" />
            <source>Men</source>
            <translation>رجال</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>Mend the list of its turning points; the reasons are with its rows.</source>
            <translation>أصلح قائمة نقاط انعطافها؛ والأسباب عند صفوفها.</translation>
        </message>
        <message>
            <location filename="adapters/intake/taking_in.py" />
            <source>Mend what is named, or take in the parts one by one.</source>
            <translation>أصلح ما ذُكر، أو استورد الأجزاء واحدًا واحدًا.</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="gui/profile_dialog.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Method</source>
            <translation>الطريقة</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Method (empty for the profile's own)</source>
            <translation>الطريقة (فارغ لطريقة ملف الأولويات نفسه)</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_release.py" />
            <source>Method of the area</source>
            <translation>طريقة تحديد المساحة</translation>
        </message>
        <message>
            <location filename="core/model/shared_fields.py" />
            <source>Method of the position</source>
            <translation>طريقة تحديد الموقع</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Method, restrictions, quality and community</source>
            <translation>الطريقة والقيود والجودة والمجتمع المحلي</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Military or police duty</source>
            <translation>مهمة عسكرية أو شرطية</translation>
        </message>
        <message>
            <location filename="gui/desktop.py" />
            <location filename="gui/panel.py" />
            <source>Mine Action</source>
            <translation>الأعمال المتعلقة بالألغام</translation>
        </message>
        <message>
            <location filename="gui/desktop.py" />
            <source>Mine Action panel</source>
            <translation>لوحة الأعمال المتعلقة بالألغام</translation>
        </message>
        <message>
            <location filename="adapters/project.py" />
            <location filename="gui/messages.py" />
            <location filename="processing/algorithm.py" />
            <location filename="processing/provider.py" />
            <source>Mine action</source>
            <translation>الأعمال المتعلقة بالألغام</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Mine action operator</source>
            <translation>جهة منفذة للأعمال المتعلقة بالألغام</translation>
        </message>
        <message>
            <location filename="adapters/project.py" />
            <source>Mine action plan: {site}</source>
            <translation>خطة الأعمال المتعلقة بالألغام: {site}</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Mine action work</source>
            <translation>العمل في مكافحة الألغام</translation>
        </message>
        <message>
            <location filename="gui/edit_guards.py" />
            <source>Mine shall stand</source>
            <translation>إبقاء ما كتبتُه</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Minefield or battle record</source>
            <translation>سجل حقل ألغام أو معركة</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Mines, type not known</source>
            <translation>ألغام، نوعها غير معروف</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Minor</source>
            <translation>بسيط</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>Minutes and seconds go up to 59.</source>
            <translation>لا تتجاوز الدقائق والثواني 59.</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Misclosure allowed</source>
            <translation>خطأ الإغلاق المسموح</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Misclosure at {point}: {distance} m (east {east} m, north {north} m), {ratio} over {length} m</source>
            <translation>خطأ الإغلاق عند {point}: {distance} م (شرقاً {east} م، شمالاً {north} م)، {ratio} على طول {length} م</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Misclosure in metres</source>
            <translation>خطأ الإغلاق بالأمتار</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Misclosure of the traverse</source>
            <translation>خطأ إغلاق المضلع</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Misclosure that is accepted, in metres</source>
            <translation>خطأ الإغلاق المقبول بالأمتار</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Misclosure that is accepted, n of 1:n</source>
            <translation>خطأ الإغلاق المقبول، n من 1:n</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Misclosure: not measured (no line leads back)</source>
            <translation>خطأ الإغلاق: لم يُقس (لا سطر يعود إلى البداية)</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>Missing</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Model</source>
            <translation>الطراز</translation>
        </message>
        <message>
            <location filename="processing/state_declination.py" />
            <source>Model or chart that it is from</source>
            <translation>النموذج أو الخريطة المأخوذ عنها</translation>
        </message>
        <message>
            <location filename="core/model/contradictions.py" />
            <source>More casualties recorded than the accident states</source>
            <translation>الضحايا المسجّلون أكثر مما يذكره الحادث</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>More of it calls for work first</source>
            <translation>الأكثر منه يستدعي العمل أولًا</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Mosques</source>
            <translation>المساجد</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Mosques nearby</source>
            <translation>المساجد في الجوار</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Mosques within {distance_m} m of it: {value}.</source>
            <translation>المساجد ضمن مسافة {distance_m} m منها: {value}.</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>Mostly by</source>
            <translation>السبب الأكبر</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Move it to the criteria of the profile.</source>
            <translation>انقله إلى معايير ملف الأولويات.</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Moved and destroyed</source>
            <translation>نُقلت ودُمّرت</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Moved to storage</source>
            <translation>نُقلت إلى المخزن</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>MultiLineString</source>
            <translation>خطوط متعددة</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>MultiPoint</source>
            <translation>نقاط متعددة</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>MultiPolygon</source>
            <translation>مضلعات متعددة</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>N was read as the northern half of the zone.</source>
            <translation>قُرئ الحرف N على أنه النصف الشمالي من النطاق.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/print_order.py" />
            <source>NOT IN FORCE: {state}</source>
            <translation>غير ساري المفعول: {state}</translation>
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
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="processing/export_ranking.py" />
            <source>Name a layer, a spreadsheet or a PDF to be written.</source>
            <translation>سمِّ طبقة أو جدول بيانات أو ملف PDF ليُكتب.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/flow.py" />
            <source>Name and function</source>
            <translation>الاسم والصفة</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Name each criterion once.</source>
            <translation>اذكر كل معيار مرة واحدة.</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_people.py" />
            <location filename="core/model/tables_safety.py" />
            <location filename="core/model/tables_work.py" />
            <source>Name in Arabic</source>
            <translation>الاسم بالعربية</translation>
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
            <translation>اسم الشخص المسؤول</translation>
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>Name one of: {offered}.</source>
            <translation>حدّد واحدًا مما يلي: {offered}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Name the fields in a mapping profile (field_1, field_2, …).</source>
            <translation>سمِّ الحقول في ملف مطابقة (field_1، field_2، …).</translation>
        </message>
        <message>
            <location filename="core/priority/profile_changes.py" />
            <source>Name the parts as the file of a profile does.</source>
            <translation>سمِّ الأجزاء كما يسميها ملف الأولويات.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Name the point it was measured from, or write “previous” where that is the one before it.</source>
            <translation>اذكر النقطة التي قيس منها، أو اكتب «السابقة» إن كانت النقطة التي قبلها.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>Name the schema in the address: options=-csearch_path%3D{schema},public</source>
            <translation>اذكر المخطط (schema) في العنوان: options=-csearch_path%3D{schema},public</translation>
        </message>
        <message>
            <location filename="adapters/layouts/fonts.py" />
            <source>Names would be printed as empty boxes.</source>
            <translation>ستُطبع الأسماء مربعات فارغة.</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>National ID</source>
            <translation>المعرّف الوطني</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>National authority, everything but personal data</source>
            <translation>السلطة الوطنية، كل شيء عدا البيانات الشخصية</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>National authority, with personal data, under an agreement</source>
            <translation>السلطة الوطنية، مع البيانات الشخصية، بموجب اتفاق</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>National mine action authority</source>
            <translation>السلطة الوطنية للأعمال المتعلقة بالألغام</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Nationality</source>
            <translation>الجنسية</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>Needed, but not delivered</source>
            <translation>مطلوب ولم يُسلَّم</translation>
        </message>
        <message>
            <location filename="adapters/dependencies.py" />
            <location filename="adapters/store/workspace.py" />
            <source>Needed: {packages}.</source>
            <translation>المطلوب: {packages}.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Neither a ranking called '{ranking}' nor another one of this site was found.</source>
            <translation>لم يُعثر على الترتيب '{ranking}' ولا على ترتيب آخر لهذا الموقع.</translation>
        </message>
        <message>
            <location filename="adapters/intake/understanding.py" />
            <source>Neither its name nor its fields ({names}) say which table it belongs to.</source>
            <translation>لا يدل اسمه ولا حقوله ({names}) على الجدول الذي ينتمي إليه.</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Nested shells</source>
            <translation>حدود متداخلة بعضها في بعض</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_safety.py" />
            <source>Net explosive quantity</source>
            <translation>الكمية المتفجرة الصافية</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/storage.py" />
            <source>Net explosive quantity stored within {distance_m} m of it: {value} kg.</source>
            <translation>صافي كمية المتفجرات المخزنة ضمن مسافة {distance_m} m منها: {value} kg.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Never move or send the .gpkg file alone; use 'Copy workspace'.</source>
            <translation>لا تنقل ملف .gpkg ولا ترسله وحده أبدًا؛ استخدم «نسخ مساحة العمل».</translation>
        </message>
        <message>
            <location filename="processing/check_workspace.py" />
            <source>New findings</source>
            <translation>ملاحظات جديدة</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>New value</source>
            <translation>القيمة الجديدة</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>New…</source>
            <translation>جديد…</translation>
        </message>
        <message>
            <location filename="adapters/widgets.py" />
            <location filename="gui/messages.py" />
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>No access</source>
            <translation>تعذّر الوصول</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>No area is stored for the boundary</source>
            <translation>لا مساحة مخزّنة للحدود</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/sentences.py" />
            <source>No change of one weight, or of one thing known about it, brings it to rank {rank}.</source>
            <translation>لا يوصلها إلى الرتبة {rank} تغيير وزن واحد ولا تغيير معلومة واحدة عنها.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>No criterion about benefit has a weight.</source>
            <translation>لا وزن لأي معيار يتعلق بالمنفعة.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>No criterion has a weight.</source>
            <translation>لا وزن لأي معيار.</translation>
        </message>
        <message>
            <location filename="gui/profile_criteria.py" />
            <source>No data: nobody lives there</source>
            <translation>لا بيانات: لا أحد يسكن هناك</translation>
        </message>
        <message>
            <location filename="gui/profile_criteria.py" />
            <source>No data: not known</source>
            <translation>لا بيانات: غير معروف</translation>
        </message>
        <message>
            <location filename="adapters/intake/writing_lists.py" />
            <source>No field holds the ID of a hazard. It has: {names}.</source>
            <translation>لا يوجد حقل يحمل معرّف منطقة خطرة. الحقول الموجودة: {names}.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/fonts.py" />
            <source>No font on this computer can write Arabic</source>
            <translation>لا يوجد على هذا الحاسوب خط يكتب العربية</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>No funded project</source>
            <translation>لا يوجد مشروع ممول</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>No geometry</source>
            <translation>لا يوجد شكل هندسي</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>No hazard has an estimate of its effort in team-days.</source>
            <translation>لا يوجد لأي منطقة خطرة تقدير للجهد بأيام عمل الفريق.</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>No hazard here is open or worked on.</source>
            <translation>لا توجد هنا منطقة خطرة مفتوحة أو قيد العمل.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/smaa.py" />
            <source>No hazard is ranked.</source>
            <translation>لا توجد منطقة خطرة مرتبة.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>No hazard of ranking {ranking} can be ordered</source>
            <translation>لا توجد في الترتيب {ranking} منطقة خطرة يمكن إصدار أمر بشأنها</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>No known operation leads from {source} to {target}.</source>
            <translation>لا توجد عملية معروفة للتحويل من {source} إلى {target}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>No layer was given for "{input}": nothing is known about it for any hazard.</source>
            <translation>لم تُحدَّد طبقة لـ «{input}»: لا يُعرف عنها شيء لأي منطقة خطرة.</translation>
        </message>
        <message>
            <location filename="core/orders/numbering.py" />
            <source>No order number was given</source>
            <translation>لم يُذكر رقم أمر</translation>
        </message>
        <message>
            <location filename="gui/profile_criteria.py" />
            <source>No request: not known</source>
            <translation>لا طلب: غير معروف</translation>
        </message>
        <message>
            <location filename="gui/profile_criteria.py" />
            <source>No request: nothing is blocked</source>
            <translation>لا طلب: لا شيء مقطوع</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>No road blocked</source>
            <translation>لا طريق مسدود</translation>
        </message>
        <message>
            <location filename="core/exchange/pending.py" />
            <source>No row is held, and no finding on delivered records is open.</source>
            <translation>لا يوجد صف معلّق ولا ملاحظة مفتوحة على السجلات المسلَّمة.</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>No service blocked</source>
            <translation>لا خدمة معطّلة</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>No weights fit into these ranges.</source>
            <translation>لا توجد أوزان تلائم هذه المجالات.</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <location filename="gui/traverse_table.py" />
            <source>No.</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Nobody can be sent to a place that is not known.</source>
            <translation>لا يمكن إرسال أحد إلى مكان غير معروف.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/effort.py" />
            <source>Nobody has estimated how long it takes.</source>
            <translation>لم يقدّر أحد المدة اللازمة لها.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/effort.py" />
            <source>Nobody has estimated what it costs.</source>
            <translation>لم يقدّر أحد تكلفتها.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Nobody has said how reliable the information is.</source>
            <translation>لم يبيّن أحد مدى موثوقية المعلومات.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Nobody has said whether it blocks a road.</source>
            <translation>لم يبيّن أحد هل تقطع طريقًا.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Nobody has said whether it blocks services, or whether there is an alternative.</source>
            <translation>لم يبيّن أحد هل تعطّل خدمات، أو هل يوجد بديل.</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>Nobody has signed that policy yet.</source>
            <translation>لم يوقّع أحد هذه السياسة بعد.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Nobody measured whether the traverse closes</source>
            <translation>لم يقِس أحد هل يُغلق المضلع</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Non-technical survey</source>
            <translation>مسح غير تقني</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Nonconformities</source>
            <translation>حالات عدم المطابقة</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Nonconformity</source>
            <translation>عدم مطابقة</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Nonconformity ID</source>
            <translation>معرّف عدم المطابقة</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>None in the data: state it above</source>
            <translation>لا يوجد في البيانات: حدّده في الأعلى</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Northing</source>
            <translation>شمالًا</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>Not all that counted is on the map; the second page says why.</source>
            <translation>ليس كل ما احتُسب على الخريطة؛ تبيّن الصفحة الثانية السبب.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Not blocked</source>
            <translation>غير مقطوع</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Not concluded</source>
            <translation>لم تُختتم</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Not dealt with yet</source>
            <translation>لم تُعالج بعد</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_margin.py" />
            <source>Not for navigation inside the hazardous area.</source>
            <translation>ليست للملاحة داخل المنطقة الخطرة.</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Not fuzed</source>
            <translation>بلا صمام</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Not in this delivery of one site, because they belong to none: {count}</source>
            <translation>ليست في هذا التسليم الخاص بموقع واحد لأنها لا تتبع أي موقع: {count}</translation>
        </message>
        <message>
            <location filename="adapters/widgets.py" />
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>Not known or only guessed: {open}.</source>
            <translation>غير معروف أو مخمَّن فقط: {open}.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Not measured: {criteria}.</source>
            <translation>لم يُقَس: {criteria}.</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Not ranked yet. “Rank” measures and ranks.</source>
            <translation>لم تُرتَّب بعد. زر «الترتيب» يقيس ويرتّب.</translation>
        </message>
        <message>
            <location filename="core/orders/gap_section.py" />
            <location filename="processing/fill_task_order.py" />
            <location filename="processing/issue_task_order.py" />
            <source>Not recorded or open</source>
            <translation>غير مسجّل أو غير محسوم</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>Not recorded or open: {gaps}.</source>
            <translation>غير مسجّل أو غير محسوم: {gaps}.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Not released by this profile: {count}</source>
            <translation>لا يسمح هذا النمط بخروجها: {count}</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>Not understood ({count})</source>
            <translation>غير مفهوم ({count})</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/work_codelists.py" />
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Nothing can have changed since then</source>
            <translation>لا يمكن أن يكون شيء قد تغيّر منذ ذلك الوقت</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Nothing is known about "{criterion}" for any hazard; it tells none apart.</source>
            <translation>لا يُعرف شيء عن «{criterion}» لأي منطقة خطرة؛ فهو لا يميّز بينها.</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>Nothing is left open.</source>
            <translation>لم يبق شيء بلا جواب.</translation>
        </message>
        <message>
            <location filename="core/priority/compare.py" />
            <source>Nothing moved it</source>
            <translation>لم يحرّكها شيء</translation>
        </message>
        <message>
            <location filename="adapters/intake/taking_in.py" />
            <source>Nothing of {file} could be taken in</source>
            <translation>تعذّر استيراد أي شيء من {file}</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <location filename="core/location/traverse.py" />
            <source>Nothing was adjusted. Check the bearings, their north, and the distances.</source>
            <translation>لم يُعدَّل شيء. تحقق من قيم السمت ومن الشمال المعتمد لها ومن المسافات.</translation>
        </message>
        <message>
            <location filename="processing/export_ranking.py" />
            <source>Nothing was asked for</source>
            <translation>لم يُطلب شيء</translation>
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>Nothing was assumed. Choose the system, or ask the sender for it.</source>
            <translation>لم يُفترض شيء. اختر النظام، أو اطلبه من المرسل.</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <location filename="core/location/typed.py" />
            <source>Nothing was guessed. Type it as it stands in the report, with its letters.</source>
            <translation>لم يُخمَّن شيء. اكتبه كما ورد في التقرير، بحروفه.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>Nothing was guessed. Type the whole reference as it stands in the report.</source>
            <translation>لم يُخمَّن شيء. اكتب المرجع كاملًا كما ورد في التقرير.</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Nothing was lost or held back.</source>
            <translation>لم يُفقد شيء ولم يُحجب شيء.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Nothing was moved. Ask the sender in which zone the coordinates are.</source>
            <translation>لم يُنقل شيء. اسأل المرسل عن النطاق الذي فيه الإحداثيات.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>Nothing was printed. Please report this as an error of the plugin.</source>
            <translation>لم يُطبع شيء. نرجو الإبلاغ عن ذلك كخطأ في الإضافة.</translation>
        </message>
        <message>
            <location filename="adapters/conflicts.py" />
            <source>Nothing was saved, and nothing that you typed is lost. Look at what was changed, then say which shall stand.</source>
            <translation>لم يُحفظ شيء، ولم يضِع شيء مما كتبته. انظر إلى ما تغيّر، ثم قل أيّهما يبقى.</translation>
        </message>
        <message>
            <location filename="gui/edit_guards.py" />
            <source>Now save the layer again.</source>
            <translation>احفظ الطبقة الآن من جديد.</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_safety.py" />
            <location filename="gui/value_pages.py" />
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Number of sessions</source>
            <translation>عدد الجلسات</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Number that a shapefile cannot hold</source>
            <translation>عدد لا يتسع له ملف الشكل</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>Numbers on hazards are ranks, dark ones come first. Dashed: how far the criteria look. Circles: what counted, with its distance.</source>
            <translation>الأرقام على المناطق الخطرة هي الرتب، والداكنة تأتي أولاً. الخط المتقطع: المدى الذي تنظر إليه المعايير. الدوائر: ما جرى احتسابه مع مسافته.</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Occupation</source>
            <translation>المهنة</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/cover.py" />
            <source>Of its ground {value} % is built up.</source>
            <translation>نسبة المساحة المبنية من أرضها: {value} %.</translation>
        </message>
        <message>
            <location filename="gui/value_dialog.py" />
            <source>Of the ranking shown. Known: {known}, not known: {missing}.</source>
            <translation>من الترتيب المعروض. معروفة: {known}، غير معروفة: {missing}.</translation>
        </message>
        <message>
            <location filename="gui/before_after.py" />
            <source>Offered repair: each crossing changes sides</source>
            <translation>إصلاح معروض: كل تقاطع يبدّل الداخل والخارج</translation>
        </message>
        <message>
            <location filename="gui/before_after.py" />
            <source>Offered repair: keep all ground inside the boundary</source>
            <translation>إصلاح معروض: إبقاء كل الأرض داخل الحد</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Old value</source>
            <translation>القيمة القديمة</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/smaa.py" />
            <source>On nothing: any weights</source>
            <translation>على لا شيء: أي أوزان</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/smaa.py" />
            <source>On the order of the weights</source>
            <translation>على ترتيب الأوزان</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/smaa.py" />
            <source>On the ranges that the profile states</source>
            <translation>على المجالات التي يذكرها ملف الأولويات</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>One order over all hazards</source>
            <translation>أمر واحد لجميع المناطق الخطرة</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>Only hazards that were open or worked on at the time are ranked.</source>
            <translation>لا تُرتَّب إلا المناطق الخطرة التي كانت مفتوحة أو قيد العمل وقتها.</translation>
        </message>
        <message>
            <location filename="gui/fall_map.py" />
            <source>Only the rows</source>
            <translation>الصفوف وحدها</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Only what changed since (delivery number or date)</source>
            <translation>ما تغيّر منذ (رقم تسليم أو تاريخ) فقط</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Only where the data has none of its own.</source>
            <translation>فقط حيث لا توجد في البيانات قيمة خاصة بها.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/model/quality_codelists.py" />
            <source>Open</source>
            <translation>مفتوحة</translation>
        </message>
        <message>
            <location filename="gui/ranking_choice.py" />
            <location filename="processing/open_ranking.py" />
            <source>Open a saved ranking</source>
            <translation>فتح ترتيب محفوظ</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Open findings</source>
            <translation>الملاحظات المفتوحة</translation>
        </message>
        <message>
            <location filename="adapters/finding_marks.py" />
            <source>Open findings: {severity}</source>
            <translation>ملاحظات مفتوحة: {severity}</translation>
        </message>
        <message>
            <location filename="gui/profile_box.py" />
            <source>Open profile</source>
            <translation>فتح ملف الأولويات</translation>
        </message>
        <message>
            <location filename="gui/profile_box.py" />
            <source>Open profile…</source>
            <translation>فتح ملف أولويات…</translation>
        </message>
        <message>
            <location filename="gui/ranking_choice.py" />
            <source>Open ranking</source>
            <translation>فتح الترتيب</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Open stack</source>
            <translation>تكديس مكشوف</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>Open the list from the held rows, or enter the turning points.</source>
            <translation>افتح القائمة من الصفوف المعلّقة، أو أدخل نقاط الانعطاف.</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Open the workspace of the list again, then save; nothing typed is lost.</source>
            <translation>افتح مساحة عمل القائمة من جديد ثم احفظ؛ لن يضيع شيء مما كُتب.</translation>
        </message>
        <message>
            <location filename="gui/database_dialog.py" />
            <location filename="gui/panel.py" />
            <source>Open workspace</source>
            <translation>فتح مساحة العمل</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>OpenDocument spreadsheet</source>
            <translation>جدول بيانات OpenDocument</translation>
        </message>
        <message>
            <location filename="processing/open_ranking.py" />
            <source>Opens a saved ranking as it was made, without measuring again. The layers that it was made from are looked for where they were, and used only if they hold what they held: so that one can see again what counted for a rank. Which of them are gone or have changed since is said. Its policy can be written as a file.</source>
            <translation>يفتح ترتيبًا محفوظًا كما أُعدّ، دون قياس جديد. يُبحث عن الطبقات التي أُعدّ منها حيث كانت، ولا تُستخدم إلا إذا بقي محتواها كما كان، حتى يُرى من جديد ما احتُسب للرتبة. ويُذكر ما فُقد منها وما تغيّر منذ ذلك الحين. ويمكن كتابة سياسته في ملف.</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <location filename="gui/ranking_actions.py" />
            <source>Open…</source>
            <translation>فتح…</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Operations for this datum: {codes}.</source>
            <translation>العمليات المتاحة لهذا المرجع الجيوديسي: {codes}.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Operations of this datum: {names}.</source>
            <translation>عمليات هذا المرجع الجيوديسي: {names}.</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <location filename="core/orders/staleness.py" />
            <source>Operator</source>
            <translation>الجهة المنفذة</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Operator, what the work needs</source>
            <translation>الجهة المنفذة، ما يحتاجه العمل</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="processing/fill_task_order.py" />
            <location filename="processing/issue_task_order.py" />
            <location filename="processing/print_task_order.py" />
            <location filename="processing/revise_task_order.py" />
            <source>Order number</source>
            <translation>رقم الأمر</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>Order numbers, separated by commas</source>
            <translation>أرقام الأوامر مفصولة بفواصل</translation>
        </message>
        <message>
            <location filename="adapters/orders/filling.py" />
            <source>Order {number} can no longer be filled in</source>
            <translation>لم يعد ممكنًا استكمال بيانات الأمر {number}</translation>
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>Order {number} cannot be issued</source>
            <translation>لا يمكن إصدار الأمر {number}</translation>
        </message>
        <message>
            <location filename="core/orders/changes.py" />
            <source>Order {number} cannot be revised</source>
            <translation>لا يمكن مراجعة الأمر {number}</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>Order {number} does not say all that its team must know</source>
            <translation>الأمر {number} لا يذكر كل ما يجب أن يعرفه الفريق</translation>
        </message>
        <message>
            <location filename="core/orders/kinds.py" />
            <source>Order {number}, revision {revision}: changed since it was made: {hazards}.</source>
            <translation>الأمر {number}، المراجعة {revision}: تغيّر منذ إعداده: {hazards}.</translation>
        </message>
        <message>
            <location filename="core/orders/kinds.py" />
            <source>Order {number}, revision {revision}: {reason}</source>
            <translation>الأمر {number}، المراجعة {revision}: {reason}</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Order {orders} covers it.</source>
            <translation>يشملها الأمر {orders}.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Ordered</source>
            <translation>صدر بها أمر</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>Orders created</source>
            <translation>الأوامر المنشأة</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_safety.py" />
            <location filename="core/model/tables_work.py" />
            <source>Organisation</source>
            <translation>المنظمة</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Organisation code</source>
            <translation>رمز المنظمة</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Organisation inspected</source>
            <translation>المنظمة المُفتَّش عليها</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Organisation inspecting</source>
            <translation>المنظمة المُفتِّشة</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Organisations</source>
            <translation>المنظمات</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/model/people_codelists.py" />
            <location filename="core/model/quality_codelists.py" />
            <location filename="core/model/safety_codelists.py" />
            <source>Other</source>
            <translation>أخرى</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Other fields of the source</source>
            <translation>حقول المصدر الأخرى</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Other hazards: none recorded within {radius}. None recorded is not safe.</source>
            <translation>مناطق خطرة أخرى: لا شيء مسجّل ضمن {radius}. عدم التسجيل لا يعني الأمان.</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Other names</source>
            <translation>أسماء أخرى</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing.py" />
            <source>Other records refer to {count} of them: {codes}.</source>
            <translation>سجلات أخرى تشير إلى {count} منها: {codes}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/typed_list.py" />
            <source>Other tables can be taken in by “Import survey data”.</source>
            <translation>يمكن إدخال الجداول الأخرى عبر «استيراد بيانات المسح».</translation>
        </message>
        <message>
            <location filename="processing/ranking_algorithm.py" />
            <source>Other weights (JSON by criterion)</source>
            <translation>أوزان أخرى (JSON بحسب المعيار)</translation>
        </message>
        <message>
            <location filename="core/mappack/release_symbols.py" />
            <source>Other worksite point</source>
            <translation>نقطة أخرى في موقع العمل</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Outside Libya</source>
            <translation>خارج ليبيا</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Outside the site</source>
            <translation>خارج الموقع</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Overlaps a hazard of the workspace</source>
            <translation>يتداخل مع منطقة خطرة في مساحة العمل</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Overlaps another row</source>
            <translation>يتداخل مع صف آخر</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Overlaps land that was released</source>
            <translation>يتداخل مع أرض أُفرج عنها</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Ownership of the land</source>
            <translation>ملكية الأرض</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/document.py" />
            <source>P-code</source>
            <translation>رمز المكان</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>PROMETHEE II</source>
            <translation>PROMETHEE II</translation>
        </message>
        <message>
            <location filename="core/priority/methods/promethee.py" />
            <source>PROMETHEE compares hazards in pairs: adding a hazard can turn the order of two others round.</source>
            <translation>يقارن PROMETHEE المناطق الخطرة أزواجًا: قد تعكس إضافة منطقة خطرة ترتيب منطقتين أخريين.</translation>
        </message>
        <message>
            <location filename="processing/export_ranking.py" />
            <location filename="processing/print_task_order.py" />
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Paramedic post</source>
            <translation>نقطة إسعاف</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Parking</source>
            <translation>موقف مركبات</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Part</source>
            <translation>الجزء</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>Part of a list would be another boundary.</source>
            <translation>جزء من القائمة يعني حدوداً أخرى.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>Part of a list would be another boundary. Mend that row.</source>
            <translation>جزء من القائمة يعني حدوداً أخرى. أصلح ذلك الصف.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Part of the delivery was not taken in</source>
            <translation>لم يُستورد جزء من التسليم</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Part of the shapefile is missing</source>
            <translation>جزء من ملف الشكل (shapefile) ناقص</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Part of the workspace lies in a second file</source>
            <translation>جزء من مساحة العمل موجود في ملف ثانٍ</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Parts of one polygon overlap</source>
            <translation>أجزاء من مضلع واحد متداخلة</translation>
        </message>
        <message>
            <location filename="core/exchange/pending.py" />
            <source>Parts of received survey data that could not be read: {count}</source>
            <translation>أجزاء من بيانات مسح مستلمة تعذّرت قراءتها: {count}</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Parts only</source>
            <translation>أجزاء فقط</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Parts {first} and {second} overlap by {share:.0%} of the smaller one.</source>
            <translation>يتداخل الجزءان {first} و{second} بنسبة {share:.0%} من الأصغر منهما.</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Passed</source>
            <translation>ناجحة</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Passed under conditions</source>
            <translation>ناجحة بشروط</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>People hurt within {distance_m} m of it, older accidents less: {value}.</source>
            <translation>المصابون والقتلى ضمن مسافة {distance_m} m منها، مع وزن أقل للحوادث الأقدم: {value}.</translation>
        </message>
        <message>
            <location filename="gui/inputs_dialog.py" />
            <location filename="processing/rank_hazards.py" />
            <source>People in the cell</source>
            <translation>عدد السكان في الخلية</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/storage.py" />
            <source>People near stored explosives</source>
            <translation>السكان قرب المتفجرات المخزنة</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/people.py" />
            <source>People nearby</source>
            <translation>السكان في الجوار</translation>
        </message>
        <message>
            <location filename="gui/inputs_dialog.py" />
            <location filename="processing/rank_hazards.py" />
            <source>People per km²</source>
            <translation>عدد السكان لكل km²</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/storage.py" />
            <source>People who live within the quantity distance of the explosives stored there (IATG 02.20, {factor} m for each cube root of a kilogram): {value}. A guide only: the EOD officer and the authority decide on distances.</source>
            <translation>السكان المقيمون ضمن مسافة الأمان لكمية المتفجرات المخزنة هناك (IATG 02.20، {factor} m لكل جذر تكعيبي من الكيلوغرام): {value}. هذا للاسترشاد فقط: ضابط التخلص من الذخائر المتفجرة والسلطة الوطنية هما من يقرر المسافات.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/people.py" />
            <source>People who live within {distance_m} m of it: {value}.</source>
            <translation>السكان المقيمون ضمن مسافة {distance_m} m منها: {value}.</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Perimeter marking</source>
            <translation>تعليم المحيط</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Permanent survey marker</source>
            <translation>علامة مساحية دائمة</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Person-hours</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Personal data held back</source>
            <translation>بيانات شخصية محجوبة</translation>
        </message>
        <message>
            <location filename="core/model/shared_fields.py" />
            <source>Persons with disabilities among them</source>
            <translation>منهم ذوو إعاقة</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/tables_evidence.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_people.py" />
            <location filename="core/orders/document.py" />
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Place as far as known (EPSG:4326)</source>
            <translation>المكان بقدر ما هو معروف (EPSG:4326)</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Place in Arabic</source>
            <translation>المكان بالعربية</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Place that is no site of the workspace</source>
            <translation>مكان ليس موقعًا في مساحة العمل</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>Places</source>
            <translation>الأماكن</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>Places risen</source>
            <translation>مراتب التقدّم</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>Places risen are counted among the hazards of both rankings alone: new ones move nobody.</source>
            <translation>تُحسب الرتب المكتسبة بين المناطق الخطرة الموجودة في الترتيبين معًا فقط: المناطق الجديدة لا تُزيح أحدًا.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Plan approved</source>
            <translation>اعتُمدت الخطة</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Plan submitted</source>
            <translation>قُدّمت الخطة</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="core/orders/minimum.py" />
            <source>Planned start</source>
            <translation>البدء المخطط</translation>
        </message>
        <message>
            <location filename="core/model/roles.py" />
            <source>Planner</source>
            <translation>مخطِّط</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Playing</source>
            <translation>اللعب</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Please wait until the present work is done.</source>
            <translation>يُرجى الانتظار حتى ينتهي العمل الجاري.</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Point</source>
            <translation>نقطة</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>Point {name} cannot be placed.</source>
            <translation>لا يمكن تحديد موضع النقطة {name}.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Points are measured from one another in a circle</source>
            <translation>النقاط مقيسة بعضها من بعض في حلقة</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/priority/compare.py" />
            <source>Policy</source>
            <translation>السياسة</translation>
        </message>
        <message>
            <location filename="core/priority/compare.py" />
            <source>Policy and data</source>
            <translation>السياسة والبيانات</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Polygon</source>
            <translation>مضلع</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Polygon with fewer than three corners</source>
            <translation>مضلع بأقل من ثلاث زوايا</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Population raster</source>
            <translation>شبكة السكان</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Port, airport or railway</source>
            <translation>ميناء أو مطار أو سكة حديد</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Position (MGRS)</source>
            <translation>الإحداثيات (MGRS)</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <source>Position of this task</source>
            <translation>مكان هذه المهمة</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Posters and leaflets</source>
            <translation>ملصقات ومنشورات</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>PostgreSQL connection…</source>
            <translation>اتصال PostgreSQL…</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Power</source>
            <translation>الكهرباء</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Power, water and other services: {value}.</source>
            <translation>الكهرباء والمياه والخدمات الأخرى: {value}.</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Presentation to a group</source>
            <translation>عرض على مجموعة</translation>
        </message>
        <message>
            <location filename="processing/preview_import.py" />
            <source>Preview (JSON)</source>
            <translation>المعاينة (JSON)</translation>
        </message>
        <message>
            <location filename="processing/preview_import.py" />
            <source>Preview of an import</source>
            <translation>معاينة استيراد</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Preview…</source>
            <translation>معاينة…</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Previous delivery to this receiver: {code}, sequence {sequence}</source>
            <translation>التسليم السابق إلى هذه الجهة: {code}، التسلسل {sequence}</translation>
        </message>
        <message>
            <location filename="core/priority/shipped.py" />
            <source>PriSMA-like: count × weight</source>
            <translation>على نهج PriSMA: العدد × الوزن</translation>
        </message>
        <message>
            <location filename="gui/print_dialog.py" />
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <location filename="gui/print_dialog.py" />
            <location filename="processing/print_task_order.py" />
            <source>Print task order</source>
            <translation>طباعة أمر مهمة</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_margin.py" />
            <source>Printed without a base map.</source>
            <translation>طُبعت دون خريطة أساس.</translation>
        </message>
        <message>
            <location filename="processing/print_task_order.py" />
            <source>Prints an order with its turning points, a location map and a task map to a PDF. The base map may be layers of the project, or files and folders. Nothing is printed where a hazard would be missing from a map, or a layer of the base map is broken. ORDER may name a revision: TRI-2026-0001/2.</source>
            <translation>يطبع الأمر مع نقاط الانعطاف وخريطة الموقع وخريطة المهمة في ملف PDF. خريطة الأساس طبقات من المشروع أو ملفات ومجلدات. لا يُطبع شيء إذا كانت منطقة خطرة ستغيب عن خريطة أو كانت طبقة من خريطة الأساس معطوبة. يمكن أن يحدد ORDER مراجعة بعينها: TRI-2026-0001/2.</translation>
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Priorities</source>
            <translation>الأولويات</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Prioritised</source>
            <translation>محدد الأولوية</translation>
        </message>
        <message>
            <location filename="adapters/ranked_layer.py" />
            <location filename="core/model/tables_people.py" />
            <location filename="core/orders/document.py" />
            <source>Priority</source>
            <translation>الأولوية</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Private</source>
            <translation>خاصة</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Procedure not kept</source>
            <translation>عدم اتباع الإجراءات</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Procedures and assets</source>
            <translation>الإجراءات والوسائل</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Product ID</source>
            <translation>معرّف الناتج</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Product lies outside its hazard</source>
            <translation>الناتج خارج منطقته الخطرة</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Product on land of another product</source>
            <translation>منتج على أرض منتج آخر</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Product passed QC with a critical nonconformity open</source>
            <translation>ناتج اجتاز مراقبة الجودة مع عدم مطابقة حرج مفتوح</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Productive land not in use</source>
            <translation>أرض منتجة غير مستغلة</translation>
        </message>
        <message>
            <location filename="adapters/store/write_checks.py" />
            <source>Products of one hazard may not share land</source>
            <translation>لا يجوز أن تشترك نواتج منطقة خطرة واحدة في أرض</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Products of one hazard overlap</source>
            <translation>نواتج منطقة خطرة واحدة متداخلة</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Products of one hazard overlap by a sliver</source>
            <translation>نواتج منطقة خطرة واحدة متداخلة بشريط رفيع</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="gui/profile_box.py" />
            <source>Profile</source>
            <translation>ملف الأولويات</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <location filename="processing/save_profile.py" />
            <source>Profile (name of a shipped one, or a file)</source>
            <translation>ملف الأولويات (اسم أحد الملفات المرفقة، أو ملف)</translation>
        </message>
        <message>
            <location filename="processing/ranking_algorithm.py" />
            <source>Profile (name; empty for any)</source>
            <translation>ملف الأولويات (الاسم؛ فارغ لأي ملف)</translation>
        </message>
        <message>
            <location filename="processing/save_profile.py" />
            <source>Profile file</source>
            <translation>ملف الأولويات (ملف)</translation>
        </message>
        <message>
            <location filename="gui/profile_box.py" />
            <source>Profile saved; its fingerprint is {fingerprint}.</source>
            <translation>حُفظ ملف الأولويات؛ بصمته {fingerprint}.</translation>
        </message>
        <message>
            <location filename="gui/profile_box.py" />
            <source>Profiles (*.json)</source>
            <translation>ملفات الأولويات (*.json)</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Progress report</source>
            <translation>تقرير تقدّم</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Progress reports</source>
            <translation>تقارير التقدّم</translation>
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Project</source>
            <translation>المشروع</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Propose from the data</source>
            <translation>اقتراح من البيانات</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Proposed, or as saved</source>
            <translation>مقترحة، أو كما حُفظت</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Protective equipment</source>
            <translation>معدات الوقاية</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <location filename="core/model/people_codelists.py" />
            <source>Public</source>
            <translation>عام</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Public, counts by district</source>
            <translation>عام، أعداد بحسب المنطقة</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="processing/send_delivery.py" />
            <source>Purpose</source>
            <translation>الغرض</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>Put criteria of which the order is open into one group.</source>
            <translation>ضع المعايير التي لم يُحسم ترتيبها في مجموعة واحدة.</translation>
        </message>
        <message>
            <location filename="core/orders/gap_section.py" />
            <source>Put in force without being issued by this plugin, with these not recorded or open: {gaps}.</source>
            <translation>وُضع موضع التنفيذ من دون إصداره بهذه الإضافة، وما يلي غير مسجّل أو غير محسوم: {gaps}.</translation>
        </message>
        <message>
            <location filename="core/orders/gap_section.py" />
            <source>Put in force without being issued by this plugin, with what is not recorded or open in the table below.</source>
            <translation>وُضع موضع التنفيذ من دون إصداره بهذه الإضافة، مع ما هو غير مسجّل أو غير محسوم في الجدول أدناه.</translation>
        </message>
        <message>
            <location filename="core/orders/gap_section.py" />
            <source>Put in force without being issued by this plugin.</source>
            <translation>وُضع موضع التنفيذ من دون إصداره بهذه الإضافة.</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>Put the rows in order, each number once.</source>
            <translation>رتّب الصفوف، وليرد كل عدد مرة واحدة.</translation>
        </message>
        <message>
            <location filename="processing/compare_rankings.py" />
            <source>Puts two saved rankings side by side: for each hazard its ranks, how many places it rose, how much of that came from the policy and how much from the data, and by criterion what its score gained.</source>
            <translation>يضع ترتيبين محفوظين جنباً إلى جنب: لكل منطقة خطرة رتبتاها، وكم مرتبة تقدّمت، وكم من ذلك جاء من السياسة وكم من البيانات، وما كسبته درجتها بحسب المعيار.</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>QC by</source>
            <translation>مراقبة الجودة من قبل</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <location filename="core/model/work_codelists.py" />
            <source>QC failed</source>
            <translation>لم يجتز مراقبة الجودة</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <location filename="core/model/work_codelists.py" />
            <source>QC passed</source>
            <translation>اجتاز مراقبة الجودة</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>QGIS cannot open {file}.</source>
            <translation>لا يستطيع QGIS فتح {file}.</translation>
        </message>
        <message>
            <location filename="adapters/database_login.py" />
            <source>QGIS does not give the login</source>
            <translation>QGIS لا يعطي بيانات الدخول</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>Quality</source>
            <translation>الجودة</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Quality assurance and control</source>
            <translation>ضمان الجودة ومراقبتها</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Quality assurance, external</source>
            <translation>ضمان الجودة، خارجي</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Quality assurance, internal</source>
            <translation>ضمان الجودة، داخلي</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Quality control</source>
            <translation>مراقبة الجودة</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Quality control of finished land</source>
            <translation>مراقبة جودة الأرض المنجزة</translation>
        </message>
        <message>
            <location filename="core/mappack/release_symbols.py" />
            <location filename="core/model/tables_quality.py" />
            <source>Quality visit</source>
            <translation>زيارة جودة</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Quality visits</source>
            <translation>زيارات الجودة</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Quantity</source>
            <translation>الكمية</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Radio or television</source>
            <translation>الإذاعة أو التلفزيون</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="gui/tabs/priorities.py" />
            <location filename="processing/explain_rank.py" />
            <source>Rank</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/linear.py" />
            <source>Rank by the weighted additive value to see between which weights the ranks stay.</source>
            <translation>رتّب بالقيمة الجمعية الموزونة لترى بين أي أوزان تبقى الرتب كما هي.</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Rank hazards</source>
            <translation>ترتيب المناطق الخطرة</translation>
        </message>
        <message>
            <location filename="gui/import_result.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>Rank the hazards</source>
            <translation>ترتيب المناطق الخطرة</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Rank the hazards again, or name hazards.</source>
            <translation>أعد ترتيب الأولويات، أو اذكر مناطق خطرة بعينها.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <location filename="core/priority/stored.py" />
            <source>Rank the hazards again.</source>
            <translation>رتّب المناطق الخطرة من جديد.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Rank the hazards of the site first, or name hazards.</source>
            <translation>رتّب أولويات المناطق الخطرة في الموقع أولًا، أو اذكر مناطق بعينها.</translation>
        </message>
        <message>
            <location filename="adapters/rankings.py" />
            <source>Rank the hazards of the site first.</source>
            <translation>رتّب المناطق الخطرة في الموقع أولاً.</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>Rank to move it to (next step if 0)</source>
            <translation>الرتبة المراد رفعها إليها (الخطوة التالية إن كانت 0)</translation>
        </message>
        <message>
            <location filename="gui/value_dialog.py" />
            <source>Rank with this criterion and these settings, and the hazards' own numbers are shown here.</source>
            <translation>رتّب بهذا المعيار وبهذه الإعدادات لتظهر هنا أعداد المناطق الخطرة نفسها.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/charts.py" />
            <source>Rank {rank}</source>
            <translation>الرتبة {rank}</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Ranked</source>
            <translation>مرتبة</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Ranked hazards</source>
            <translation>المناطق الخطرة المرتبة</translation>
        </message>
        <message>
            <location filename="adapters/ranking_standing.py" />
            <source>Ranked hazards that are closed or voided since: {count} ({codes}).</source>
            <translation>مناطق خطرة مرتَّبة أُغلقت أو أُبطلت منذ ذلك الحين: {count} ({codes}).</translation>
        </message>
        <message>
            <location filename="adapters/ranking_standing.py" />
            <source>Ranked hazards that have changed since: {count} ({codes}).</source>
            <translation>مناطق خطرة مرتَّبة تغيّرت منذ ذلك الحين: {count} ({codes}).</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="gui/create_orders_dialog.py" />
            <location filename="gui/ranking_choice.py" />
            <source>Ranking</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>Ranking (empty for the newest of the site)</source>
            <translation>الترتيب (فارغ لأحدث ترتيب في الموقع)</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="processing/open_ranking.py" />
            <location filename="processing/rank_hazards.py" />
            <location filename="processing/save_ranking.py" />
            <source>Ranking ID</source>
            <translation>معرّف الترتيب</translation>
        </message>
        <message>
            <location filename="processing/open_ranking.py" />
            <location filename="processing/ranking_algorithm.py" />
            <source>Ranking ID (empty for the newest one)</source>
            <translation>معرّف الترتيب (فارغ للأحدث)</translation>
        </message>
        <message>
            <location filename="processing/compare_rankings.py" />
            <source>Ranking after (ID)</source>
            <translation>الترتيب اللاحق (المعرّف)</translation>
        </message>
        <message>
            <location filename="processing/compare_rankings.py" />
            <source>Ranking before (ID)</source>
            <translation>الترتيب السابق (المعرّف)</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Rankings</source>
            <translation>عمليات الترتيب</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Rankings are computed here from a profile, so that every rank can be explained.</source>
            <translation>تُحسب الترتيبات هنا من ملف معايير، حتى يمكن تعليل كل مرتبة.</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Ranks the open and worked-on hazards of a site. What is not known is not counted as zero: it widens the interval of the score and is listed. The ranking is saved in the workspace with its profile's fingerprint.</source>
            <translation>يرتّب المناطق الخطرة المفتوحة وقيد العمل في موقع. ما هو غير معروف لا يُحسب صفرًا: بل يوسّع مجال الدرجة ويُدرج في قائمة. يُحفظ الترتيب في مساحة العمل مع بصمة ملف الأولويات الخاص به.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/charts.py" />
            <source>Ranks {first} to {last}</source>
            <translation>الرتب من {first} إلى {last}</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>Read as</source>
            <translation>يُقرأ على أنه</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Read from a map or image</source>
            <translation>مقروء من خريطة أو صورة</translation>
        </message>
        <message>
            <location filename="core/survey/reading/text_table.py" />
            <source>Reading stopped near line {line}: {error}.</source>
            <translation>توقفت القراءة قرب السطر {line}: {error}.</translation>
        </message>
        <message>
            <location filename="gui/import_dialog.py" />
            <source>Reading the delivery…</source>
            <translation>تجري قراءة التسليم…</translation>
        </message>
        <message>
            <location filename="processing/preview_import.py" />
            <source>Reads survey data as the import does and says what it would be taken for: the table, the coordinate system, the encoding, which column each field comes from and how that was found, which values mean no code, and the first rows. QUESTIONS counts what is not known or only guessed; it is 0 for a delivery whose mapping was saved and fits. Nothing is written to a workspace. PREVIEW is JSON; the profile of each layer in it can be changed and given to the import as its mapping profile.</source>
            <translation>يقرأ بيانات المسح كما يقرؤها الاستيراد ويبيّن ما ستُحمل عليه: الجدول ونظام الإحداثيات والترميز، ومن أي عمود يأتي كل حقل وكيف عُرف ذلك، والقيم التي لا تعني رمزًا، والصفوف الأولى. يعدّ QUESTIONS ما هو غير معروف أو مخمَّن فقط، وهو 0 لتسليم حُفظت مطابقته وتناسبه. لا يُكتب شيء في مساحة العمل. PREVIEW بصيغة JSON، ويمكن تغيير ملف كل طبقة فيه وإعطاؤه للاستيراد ملفًا للمطابقة.</translation>
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
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Reason for a correction</source>
            <translation>سبب التصحيح</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Reason for accepting</source>
            <translation>سبب القبول</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Reason for the decision</source>
            <translation>سبب القرار</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Reason for the revision</source>
            <translation>سبب المراجعة</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <location filename="core/model/tables_quality.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_work.py" />
            <source>Reason for the state</source>
            <translation>سبب الحالة</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Reason for undoing</source>
            <translation>سبب التراجع</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Reason for voiding</source>
            <translation>سبب الإبطال</translation>
        </message>
        <message>
            <location filename="processing/issue_task_order.py" />
            <source>Reason to issue it with what is not recorded or open</source>
            <translation>سبب إصداره مع ما هو غير مسجّل أو غير محسوم</translation>
        </message>
        <message>
            <location filename="processing/save_profile.py" />
            <source>Reason, if it is to be signed</source>
            <translation>السبب، إن كان سيُوقَّع</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Reason, if the ranking is to be signed</source>
            <translation>السبب، إذا كان الترتيب سيُوقَّع</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Reasons</source>
            <translation>الأسباب</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>Reasons why it is still held</source>
            <translation>أسباب بقائه معلّقًا</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Receipt received on</source>
            <translation>تاريخ ورود إيصال التسلّم</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Received</source>
            <translation>مستلم</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="processing/send_delivery.py" />
            <source>Receiver</source>
            <translation>الجهة المستلمة</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Receiver's schema (JSON)</source>
            <translation>مخطط الجهة المستلمة (JSON)</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Receiving hospital</source>
            <translation>المستشفى المستقبِل</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_work.py" />
            <source>Receiving hospital in Arabic</source>
            <translation>المستشفى المستقبِل بالعربية</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Recipient</source>
            <translation>الجهة المستلمة</translation>
        </message>
        <message>
            <location filename="core/priority/shipped.py" />
            <source>Reconstruction</source>
            <translation>إعادة الإعمار</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="processing/resolve_held_row.py" />
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <location filename="processing/repair_boundary.py" />
            <source>Record (ID)</source>
            <translation>السجل (المعرّف)</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Record ID</source>
            <translation>معرّف السجل</translation>
        </message>
        <message>
            <location filename="core/model/standing.py" />
            <source>Record breaks a rule of the workspace</source>
            <translation>سجل يخالف قاعدة في مساحة العمل</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Record new evidence as a new hazard that supersedes the old one.</source>
            <translation>سجّل الأدلة الجديدة في منطقة خطرة جديدة تحل محل القديمة.</translation>
        </message>
        <message>
            <location filename="core/model/standing.py" />
            <source>Record refers to a voided one</source>
            <translation>سجل يشير إلى سجل مُبطل</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Record that it became</source>
            <translation>السجل الذي صار إليه</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Record that the sender voided</source>
            <translation>سجل أبطله المرسل</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Record the evidence, or find out whether it is an SHA.</source>
            <translation>سجّل الأدلة، أو تبيّن هل هي منطقة خطرة مشتبه بها (SHA).</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Record the missing products, or a new hazard for the land that remains.</source>
            <translation>سجّل النواتج الناقصة، أو منطقة خطرة جديدة للأرض المتبقية.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Record without a place on the map</source>
            <translation>سجل بلا مكان على الخريطة</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Recorded</source>
            <translation>مسجّل</translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <source>Recorded meanwhile: {value}</source>
            <translation>سُجّل في هذه الأثناء: {value}</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>Records</source>
            <translation>السجلات</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Records and documents</source>
            <translation>السجلات والوثائق</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Records delivered</source>
            <translation>السجلات المسلَّمة</translation>
        </message>
        <message>
            <location filename="processing/undo_import.py" />
            <source>Records kept as they are</source>
            <translation>السجلات المحفوظة كما هي</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Records of no site</source>
            <translation>سجلات لا تتبع أي موقع</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing.py" />
            <source>Records of this import are in use</source>
            <translation>سجلات من هذا الاستيراد قيد الاستخدام</translation>
        </message>
        <message>
            <location filename="processing/undo_import.py" />
            <source>Records restored</source>
            <translation>السجلات المستعادة</translation>
        </message>
        <message>
            <location filename="processing/undo_import.py" />
            <source>Records voided</source>
            <translation>السجلات المُبطلة</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Records without a number in {field}: {count}. Some programs show a blank as 0: field {no_value} names them</source>
            <translation>سجلات بلا عدد في {field}: ‏{count}. بعض البرامج تعرض الفراغ صفرًا: الحقل {no_value} يذكرها</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Records without a place on the map</source>
            <translation>سجلات بلا مكان على الخريطة</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Records without an ID of their own</source>
            <translation>سجلات بلا معرّف خاص بها</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>Redraw one of the two along the other's boundary (snapping).</source>
            <translation>أعد رسم أحدهما على حد الآخر (بالالتقاط).</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Reduced area</source>
            <translation>منطقة مقلّصة</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Reference of the report</source>
            <translation>مرجع التقرير</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Reference that fits several records</source>
            <translation>إشارة تنطبق على عدة سجلات</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Referenced record is held itself</source>
            <translation>السجل المشار إليه معلَّق هو نفسه</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Referenced record is not in the workspace</source>
            <translation>السجل المشار إليه غير موجود في مساحة العمل</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>References to records that are not in this delivery</source>
            <translation>إحالات إلى سجلات ليست في هذا التسليم</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Referred to</source>
            <translation>أُحيل إلى</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="processing/send_delivery.py" />
            <source>Release profile</source>
            <translation>نمط الإفصاح</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Released</source>
            <translation>مُفرَج عنه</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Released by</source>
            <translation>أفرج عنها</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Reliability</source>
            <translation>الموثوقية</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/priority/criteria/evidence.py" />
            <source>Reliability of the information</source>
            <translation>موثوقية المعلومات</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/evidence.py" />
            <source>Reliability of what is known about it: {value}.</source>
            <translation>موثوقية ما هو معروف عنها: {value}.</translation>
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
            <translation>ملاحظات</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/__init__.py" />
            <source>Remove it from the profile, or update the plugin.</source>
            <translation>احذفه من ملف الأولويات، أو حدّث الإضافة.</translation>
        </message>
        <message>
            <location filename="core/priority/criterion.py" />
            <source>Remove it from the profile.</source>
            <translation>احذفه من ملف الأولويات.</translation>
        </message>
        <message>
            <location filename="adapters/store/copy_text.py" />
            <source>Remove it from the source.</source>
            <translation>احذفه من المصدر.</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Remove line</source>
            <translation>حذف السطر</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>Remove row</source>
            <translation>حذف صف</translation>
        </message>
        <message>
            <location filename="adapters/intake/taking_in.py" />
            <source>Rename or unpack it, then take it in by itself.</source>
            <translation>أعد تسميته أو فك ضغطه، ثم أدخله وحده.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>Rename the file, then take it in.</source>
            <translation>أعد تسمية الملف ثم أدخله.</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Rendered safe</source>
            <translation>أُبطل مفعولها</translation>
        </message>
        <message>
            <location filename="processing/repair_boundary.py" />
            <source>Repair a boundary</source>
            <translation>إصلاح حدود</translation>
        </message>
        <message>
            <location filename="processing/repair_boundary.py" />
            <location filename="processing/resolve_held_row.py" />
            <source>Repair of an invalid polygon</source>
            <translation>إصلاح مضلع غير صالح</translation>
        </message>
        <message>
            <location filename="gui/repair_box.py" />
            <source>Repair the boundary</source>
            <translation>إصلاح الحدود</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>Repair the layer, or leave it out. Nothing was printed.</source>
            <translation>أصلح الطبقة أو استغنِ عنها. لم يُطبع شيء.</translation>
        </message>
        <message>
            <location filename="adapters/boundary_repairs.py" />
            <source>Repairing a boundary needs a name and a reason</source>
            <translation>إصلاح الحدود يحتاج إلى اسم وسبب</translation>
        </message>
        <message>
            <location filename="processing/repair_boundary.py" />
            <source>Repairs the invalid boundary of a record in the workspace by the way that was decided on: “structure” keeps all ground inside the boundary, with “linework” every crossing of the boundary changes sides. Who decided, why, and both areas are kept as a finding, the boundary as it was in the log of changes.</source>
            <translation>يُصلح الحدود غير الصالحة لسجل في مساحة العمل بالطريقة التي تقررت: «structure» تُبقي كل الأرض داخل الحدود، ومع «linework» يبدّل كل تقاطع للحدود الجانبين. يُحفظ من قرر ولماذا والمساحتان في ملاحظة، والحدود كما كانت في سجل التغييرات.</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Repeated Point</source>
            <translation>نقطة مكررة</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>Report (JSON)</source>
            <translation>تقرير (JSON)</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Report ID</source>
            <translation>معرّف التقرير</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Reported area</source>
            <translation>المساحة المُبلَّغ عنها</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Reported area differs from the polygon</source>
            <translation>المساحة المبلَّغ عنها تختلف عن مساحة المضلع</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Reported by</source>
            <translation>معدّ التقرير</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Reported on</source>
            <translation>تاريخ التقرير</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Reported {reported:.0f} m², computed {computed:.0f} m².</source>
            <translation>المساحة المبلَّغ عنها {reported:.0f} m²، والمحسوبة {computed:.0f} m².</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>Reproject it to EPSG:4326 with a known datum operation first.</source>
            <translation>حوّل إحداثيات الطبقة أولًا إلى EPSG:4326 بعملية معروفة لتحويل المرجع الجيوديسي.</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Reproject them to EPSG:4326 with a known datum operation first.</source>
            <translation>حوّل إحداثيات المناطق الخطرة أولًا إلى EPSG:4326 بعملية معروفة لتحويل المرجع الجيوديسي.</translation>
        </message>
        <message>
            <location filename="core/mappack/release_symbols.py" />
            <location filename="core/model/tables_people.py" />
            <source>Request</source>
            <translation>طلب</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Request ID</source>
            <translation>معرّف الطلب</translation>
        </message>
        <message>
            <location filename="core/model/contradictions.py" />
            <source>Request says that services are blocked and that none is</source>
            <translation>الطلب يذكر خدمات معطّلة ويذكر ألّا شيء معطّل</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Requested by</source>
            <translation>مقدّم الطلب</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Requested on</source>
            <translation>تاريخ الطلب</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="core/model/tables_people.py" />
            <location filename="core/priority/inputs.py" />
            <source>Requests</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Required value is missing</source>
            <translation>قيمة إلزامية ناقصة</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Requirement</source>
            <translation>المطلوب</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Residual risk and its management</source>
            <translation>المخاطر المتبقية وإدارتها</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Rest area</source>
            <translation>منطقة استراحة</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Restrictions</source>
            <translation>القيود</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <location filename="core/model/tables_work.py" />
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Returned for correction</source>
            <translation>معاد للتصحيح</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Returnees and displaced people</source>
            <translation>العائدون والنازحون</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/displaced.py" />
            <source>Returnees and displaced people nearby</source>
            <translation>العائدون والنازحون في الجوار</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/displaced.py" />
            <source>Returnees and displaced people within {distance_m} m of it: {value}.</source>
            <translation>العائدون والنازحون ضمن مسافة {distance_m} m منها: {value}.</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Returning home or cleaning the house</source>
            <translation>العودة إلى المنزل أو تنظيفه</translation>
        </message>
        <message>
            <location filename="core/priority/shipped.py" />
            <source>Returns of displaced people</source>
            <translation>عودة النازحين</translation>
        </message>
        <message>
            <location filename="gui/revise_dialog.py" />
            <source>Revise</source>
            <translation>مراجعة</translation>
        </message>
        <message>
            <location filename="gui/revise_dialog.py" />
            <location filename="processing/revise_task_order.py" />
            <source>Revise task order</source>
            <translation>مراجعة أمر مهمة</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>Revise that order, or withdraw or cancel it first.</source>
            <translation>راجع ذلك الأمر، أو اسحبه أو ألغه أولًا.</translation>
        </message>
        <message>
            <location filename="core/orders/kinds.py" />
            <source>Revise the order and issue the revision to whoever holds it.</source>
            <translation>راجع الأمر وأصدر المراجعة لمن بيده الأمر.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <location filename="core/orders/staleness.py" />
            <source>Revise the order, read it again, then issue it.</source>
            <translation>راجع الأمر واقرأه من جديد ثم أصدره.</translation>
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Revise…</source>
            <translation>مراجعة…</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="processing/revise_task_order.py" />
            <source>Revision</source>
            <translation>المراجعة</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Ring Self-intersection</source>
            <translation>الحلقة تلامس نفسها أو تقطعها</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Ring is not closed</source>
            <translation>الحلقة غير مغلقة</translation>
        </message>
        <message>
            <location filename="core/mappack/release_symbols.py" />
            <location filename="core/model/tables_people.py" />
            <source>Risk education session</source>
            <translation>جلسة توعية بالمخاطر</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Risk education sessions</source>
            <translation>جلسات التوعية بالمخاطر</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Road</source>
            <translation>الطريق</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Road blocked, no alternative</source>
            <translation>طريق مسدود بلا بديل</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Road blocked, there is an alternative</source>
            <translation>طريق مسدود وله بديل</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Road survey and clearance</source>
            <translation>مسح الطرق وتطهيرها</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Roads</source>
            <translation>الطرق</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Roads nearby</source>
            <translation>الطرق في الجوار</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Roads within {distance_m} m of it: {value}.</source>
            <translation>الطرق ضمن مسافة {distance_m} m منها: {value}.</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/perimeter_section.py" />
            <location filename="gui/traverse_table.py" />
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Role of the recipient</source>
            <translation>صفة المستلم</translation>
        </message>
        <message>
            <location filename="adapters/changed_ranks.py" />
            <source>Rose</source>
            <translation>تقدّمت</translation>
        </message>
        <message>
            <location filename="gui/finding_rows.py" />
            <location filename="gui/held_rows_dialog.py" />
            <source>Row</source>
            <translation>الصف</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <location filename="core/model/tables_intake.py" />
            <source>Row in the source</source>
            <translation>الصف في المصدر</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Row with another number of cells</source>
            <translation>صف بعدد مختلف من الخلايا</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Row {other} has the same device ({model}), quantity, hazard, day and place.</source>
            <translation>في الصف {other} الجسم نفسه ({model}) والكمية والمنطقة الخطرة واليوم والمكان نفسها.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Row {row}, column {column} holds {value}: probably a nodata value not declared.</source>
            <translation>يحتوي الصف {row}، العمود {column} على القيمة {value}: يُحتمل أنها قيمة nodata غير معلنة.</translation>
        </message>
        <message>
            <location filename="adapters/intake/held.py" />
            <source>Row {row}, {by}: {reason}</source>
            <translation>الصف {row}، {by}: {reason}</translation>
        </message>
        <message>
            <location filename="gui/mapping_values.py" />
            <source>Rows</source>
            <translation>الصفوف</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <location filename="processing/import_survey.py" />
            <source>Rows held</source>
            <translation>الصفوف المعلّقة</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Rows marked as deleted</source>
            <translation>الصفوف الموسومة بأنها محذوفة</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>Rows of one hazard contradict one another</source>
            <translation>صفوف المنطقة الخطرة الواحدة متناقضة</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <location filename="processing/import_survey.py" />
            <source>Rows read</source>
            <translation>الصفوف المقروءة</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <location filename="processing/import_survey.py" />
            <source>Rows set aside before</source>
            <translation>صفوف وُضعت جانبًا من قبل</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <location filename="processing/import_survey.py" />
            <location filename="processing/resolve_held_row.py" />
            <source>Rows taken in</source>
            <translation>الصفوف المستوردة</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Rows that were held before, delivered again word for word</source>
            <translation>صفوف عُلِّقت من قبل وسُلِّمت مرة أخرى حرفيًا</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Rows that were mended before, delivered again word for word</source>
            <translation>صفوف صُحّحت من قبل وسُلّمت ثانيةً حرفيًا</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Rows that were set aside before, delivered again word for word</source>
            <translation>صفوف وُضعت جانبًا من قبل وسُلّمت ثانيةً حرفيًا</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <location filename="processing/import_survey.py" />
            <source>Rows unchanged</source>
            <translation>الصفوف غير المتغيرة</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_result.py" />
            <location filename="processing/import_survey.py" />
            <source>Rows updated</source>
            <translation>الصفوف المحدَّثة</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Rubbish pit</source>
            <translation>حفرة نفايات</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: a hazard becomes a CHA only with direct evidence recorded.</source>
            <translation>القاعدة {key}: لا تصبح المنطقة الخطرة مؤكدة (CHA) إلا بدليل مباشر مسجّل.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: a hazard cannot supersede itself.</source>
            <translation>القاعدة {key}: لا تحلّ منطقة خطرة محلّ نفسها.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: a hazard supersedes only one that is closed. Change the open one instead.</source>
            <translation>القاعدة {key}: لا تحلّ منطقة خطرة إلا محلّ منطقة مغلقة. عدّل المفتوحة بدلًا من ذلك.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: a voided record stays as it is.</source>
            <translation>القاعدة {key}: يبقى السجل المُبطَل كما هو.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: land of this kind is not released by that activity.</source>
            <translation>القاعدة {key}: لا يُفرج عن أرض من هذا النوع بذلك النشاط.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: records are never deleted. Void it with a reason.</source>
            <translation>القاعدة {key}: لا تُحذف السجلات أبدًا. أبطل السجل مع ذكر السبب.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: the shape is empty, not of the kind of the table, or not on Earth.</source>
            <translation>القاعدة {key}: الشكل فارغ، أو ليس من النوع الذي يقبله الجدول، أو ليس على الأرض.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: this can only be with “{field}” stated.</source>
            <translation>القاعدة {key}: لا يمكن هذا إلا بذكر «{field}».</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: this record is there already. Change that one.</source>
            <translation>القاعدة {key}: هذا السجل موجود من قبل. عدّل السجل الموجود.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: voiding needs a name and a reason.</source>
            <translation>القاعدة {key}: يحتاج الإبطال إلى اسم وسبب.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: what is written here is never changed.</source>
            <translation>القاعدة {key}: ما كُتب هنا لا يتغيّر أبدًا.</translation>
        </message>
        <message>
            <location filename="adapters/store/engine.py" />
            <source>Rule {key}: {message}.</source>
            <translation>القاعدة {key}: {message}.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: {stays} (“{field}”).</source>
            <translation>القاعدة {key}: {stays} («{field}»).</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” cannot go from its state to that one.</source>
            <translation>القاعدة {key}: لا ينتقل «{field}» من حالته إلى تلك الحالة.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” holds a code that is not in its list.</source>
            <translation>القاعدة {key}: في «{field}» رمز ليس في قائمته.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” is neither yes nor no.</source>
            <translation>القاعدة {key}: «{field}» ليس نعم ولا لا.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” is never changed once the record is there.</source>
            <translation>القاعدة {key}: لا يتغيّر «{field}» أبدًا بعد إنشاء السجل.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” is none that a new record may begin with.</source>
            <translation>القاعدة {key}: لا يجوز أن يبدأ سجل جديد بهذا في «{field}».</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” is not a date YYYY-MM-DD.</source>
            <translation>القاعدة {key}: «{field}» ليس تاريخًا بصيغة YYYY-MM-DD.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” is not a number that can be kept.</source>
            <translation>القاعدة {key}: «{field}» ليس عددًا يمكن حفظه.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” lies before “{first}”.</source>
            <translation>القاعدة {key}: «{field}» يسبق «{first}».</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” must be at least {limit}.</source>
            <translation>القاعدة {key}: يجب ألا يقلّ «{field}» عن {limit}.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” must be at most {limit}.</source>
            <translation>القاعدة {key}: يجب ألا يزيد «{field}» على {limit}.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” must not be blank.</source>
            <translation>القاعدة {key}: لا يجوز أن يكون «{field}» فارغًا.</translation>
        </message>
        <message>
            <location filename="core/model/rule_words.py" />
            <source>Rule {key}: “{field}” refers to a record that is not there.</source>
            <translation>القاعدة {key}: يشير «{field}» إلى سجل غير موجود.</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Rules</source>
            <translation>القواعد</translation>
        </message>
        <message>
            <location filename="processing/update_workspace.py" />
            <source>Rules made anew</source>
            <translation>القواعد المُنشأة من جديد</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>Run 'Update workspace'; it makes a backup of a file first.</source>
            <translation>شغّل «تحديث مساحة العمل»؛ فهو يُنشئ نسخة احتياطية من الملف أولًا.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>Run the analysis for every rank.</source>
            <translation>شغّل التحليل لجميع الرتب.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>S may be south or the band 32° N to 40° N; type South or North.</source>
            <translation>قد يعني الحرف S الجنوب أو الحزام من 32° إلى 40° شمالًا؛ اكتب South أو North.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>S was read as the MGRS band from 32° N to 40° N, not as south.</source>
            <translation>قُرئ الحرف S على أنه حزام MGRS من 32° إلى 40° شمالًا، لا على أنه الجنوب.</translation>
        </message>
        <message>
            <location filename="core/model/contradictions.py" />
            <source>SHA with direct evidence</source>
            <translation>منطقة مشتبه بها (SHA) مع دليل مباشر</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>SHA-256 of the copy</source>
            <translation>SHA-256 للنسخة</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>SHA-256 of the file</source>
            <translation>SHA-256 للملف</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>SHA-256 of the source</source>
            <translation>SHA-256 للمصدر</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>SHA: technical survey; CHA: manual clearance</source>
            <translation>المشتبه بها (SHA): مسح تقني؛ المؤكدة (CHA): تطهير يدوي</translation>
        </message>
        <message>
            <location filename="processing/create_workspace.py" />
            <source>SQL for the administrator of the database</source>
            <translation>أوامر SQL لمدير قاعدة البيانات</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Safety and medical line</source>
            <translation>السلامة والإخلاء الطبي</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>Said by the coordinates themselves</source>
            <translation>تبيّنه الإحداثيات نفسها</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <source>Same find recorded twice</source>
            <translation>المكتشف نفسه مسجّل مرتين</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Same find reported twice</source>
            <translation>المكتشف نفسه مبلَّغ عنه مرتين</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Same geometry twice</source>
            <translation>الشكل الهندسي نفسه مكرر</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Same label twice</source>
            <translation>التسمية نفسها مكررة</translation>
        </message>
        <message>
            <location filename="core/survey/preview.py" />
            <source>Same name</source>
            <translation>الاسم نفسه</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Satellite receiver</source>
            <translation>جهاز استقبال الأقمار الصناعية</translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>Save as a hazard</source>
            <translation>حفظ كمنطقة خطرة</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Save as…</source>
            <translation>حفظ باسم…</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>Save it as a tiled GeoTIFF.</source>
            <translation>احفظها بصيغة GeoTIFF مقسّمة إلى مربعات (tiled).</translation>
        </message>
        <message>
            <location filename="processing/save_mapping.py" />
            <source>Save mapping</source>
            <translation>حفظ المطابقة</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <location filename="adapters/store/postgis_errors.py" />
            <source>Save or stop editing its layers in QGIS, or wait for the other planner.</source>
            <translation>احفظ طبقاتها أو أوقف تحريرها في QGIS، أو انتظر المخطط الآخر.</translation>
        </message>
        <message>
            <location filename="gui/profile_box.py" />
            <location filename="processing/save_profile.py" />
            <source>Save profile</source>
            <translation>حفظ ملف الأولويات</translation>
        </message>
        <message>
            <location filename="gui/ranking_actions.py" />
            <location filename="processing/save_ranking.py" />
            <source>Save ranking</source>
            <translation>حفظ الترتيب</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>Save this mapping: the next delivery with the same columns asks only what it does not say itself</source>
            <translation>حفظ هذه المطابقة: لن يُسأل في التسليم التالي بالأعمدة نفسها إلا عمّا لا يذكره هو</translation>
        </message>
        <message>
            <location filename="gui/ranking_actions.py" />
            <source>Saved as ranking {ranking}.</source>
            <translation>حُفظ باسم الترتيب {ranking}.</translation>
        </message>
        <message>
            <location filename="core/survey/preview.py" />
            <source>Saved mapping</source>
            <translation>مطابقة محفوظة</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Saves a hazard from a table (text or file, CSV) with the columns number, role (LM, BM, SP, TP, IP, EP), position, from_point, bearing, distance, label. A point has a position, or a bearing in degrees and a distance from a point of the list. An end point by bearing and distance leads back to the start. Nothing is adjusted: a misclosure above the tolerance is saved only with a name and a reason, which are kept as an accepted finding.</source>
            <translation>يحفظ منطقة خطرة من جدول (نص أو ملف CSV) أعمدته number وrole‏ (LM, BM, SP, TP, IP, EP) وposition وfrom_point وbearing وdistance وlabel. للنقطة موقع، أو سمت بالدرجات ومسافة من نقطة في القائمة. ونقطة نهاية بسمت ومسافة تعود إلى البداية. لا يُعدَّل شيء: خطأ إغلاق يتجاوز المسموح لا يُحفظ إلا باسم وسبب، ويُحفظان كملاحظة مقبولة.</translation>
        </message>
        <message>
            <location filename="processing/save_ranking.py" />
            <source>Saves a ranking anew under the weights that are given, without measuring again, signed with name, date and reason. The ranking it comes from stays as it is, so that both can be compared.</source>
            <translation>يحفظ ترتيباً من جديد بالأوزان المعطاة دون قياس جديد، موقّعاً بالاسم والتاريخ والسبب. ويبقى الترتيب الذي جاء منه كما هو، لتمكن المقارنة بينهما.</translation>
        </message>
        <message>
            <location filename="gui/ranking_actions.py" />
            <source>Save…</source>
            <translation>حفظ…</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Say in a mapping profile what the field means.</source>
            <translation>بيّن معنى الحقل في ملف مطابقة.</translation>
        </message>
        <message>
            <location filename="adapters/intake/writing_lists.py" />
            <source>Say in a mapping profile which field it is (hazard_id).</source>
            <translation>اذكر في ملف المطابقة أي حقل هو (hazard_id).</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>Say it more briefly.</source>
            <translation>اذكره بإيجاز.</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Say to whom it goes; the register and the manifest keep it.</source>
            <translation>اذكر الجهة التي يُرسل إليها؛ تُحفظ في السجل وفي البيان.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>Say what changed, for those who hold the earlier revision.</source>
            <translation>اذكر ما تغيّر، لمن بيدهم المراجعة السابقة.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>Say which of the two matters more, and how much.</source>
            <translation>بيّن أيهما أهم، وبأي مقدار.</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Say who accepts it and why.</source>
            <translation>بيّن من يقبلها ولماذا.</translation>
        </message>
        <message>
            <location filename="adapters/boundary_repairs.py" />
            <source>Say who decides and why; it is kept as a finding.</source>
            <translation>اذكر من يقرر ولماذا؛ يُحفظ ذلك ملاحظةً.</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>Say who decides and why; it is kept with the row.</source>
            <translation>اذكر صاحب القرار وسببه؛ يُحفظ ذلك مع الصف.</translation>
        </message>
        <message>
            <location filename="processing/state_declination.py" />
            <source>Say who you are, and from which model or chart it is.</source>
            <translation>اذكر من أنت، وعن أي نموذج أو خريطة أُخذ.</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing.py" />
            <source>Say why the import is undone; it is kept with the records.</source>
            <translation>بيّن سبب التراجع عن الاستيراد؛ ويُحفظ السبب مع السجلات.</translation>
        </message>
        <message>
            <location filename="processing/explain_rank.py" />
            <source>Says in English and Arabic why a hazard has its rank, with what each criterion adds to its score and what is not known. The layer has a line from the hazard to each feature that counted, with its distance. Of a ranking made in another session the same layers are read again; what is missing or has changed since is named, and nothing of it is shown.</source>
            <translation>يذكر بالإنجليزية والعربية سبب رتبة المنطقة الخطرة، مع ما يضيفه كل معيار إلى درجتها وما ليس معروفًا. في الطبقة خط من المنطقة الخطرة إلى كل معلم احتُسب، مع المسافة. وفي ترتيب أُعدّ في جلسة أخرى تُقرأ الطبقات نفسها من جديد؛ ويُسمّى ما فُقد أو تغيّر منذ ذلك الحين، ولا يُعرض منه شيء.</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>Says in what share of all weights, and of all that missing data could be, each hazard is among the first 1, 5 and 10; and, where scores are weighted sums, between which weights the ranking stays as it is, exactly, and for one hazard what would move it up.</source>
            <translation>يبيّن في أي نسبة من جميع الأوزان، ومن كل ما قد تكون عليه البيانات الناقصة، تقع كل منطقة خطرة ضمن الأولى والخمس الأولى والعشر الأولى؛ وحيث تكون الدرجات مجاميع موزونة، يبيّن بدقة بين أي أوزان يبقى الترتيب كما هو، وما الذي يرفع رتبة منطقة خطرة واحدة.</translation>
        </message>
        <message>
            <location filename="processing/update_workspace.py" />
            <source>Schema version (0: the newest)</source>
            <translation>إصدار المخطط (0: الأحدث)</translation>
        </message>
        <message>
            <location filename="processing/update_workspace.py" />
            <source>Schema version before</source>
            <translation>إصدار المخطط قبل التحديث</translation>
        </message>
        <message>
            <location filename="processing/update_workspace.py" />
            <source>Schema version now</source>
            <translation>إصدار المخطط الآن</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Schools</source>
            <translation>المدارس</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Schools nearby</source>
            <translation>المدارس في الجوار</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Schools within {distance_m} m of it: {value}.</source>
            <translation>المدارس ضمن مسافة {distance_m} m منها: {value}.</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/priority/charts.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <source>Score, greatest</source>
            <translation>الدرجة، الحد الأعلى</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <source>Score, least</source>
            <translation>الدرجة، الحد الأدنى</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Scores of "{method}" are places among others and cannot be divided.</source>
            <translation>درجات «{method}» مواضع نسبية بين غيرها ولا يمكن قسمتها.</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Scrap metal or fragments</source>
            <translation>خردة معدنية أو شظايا</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Scrap metal pit</source>
            <translation>حفرة خردة معدنية</translation>
        </message>
        <message>
            <location filename="gui/tabs/hazards.py" />
            <source>Search ID, name, place…</source>
            <translation>بحث بالمعرّف أو الاسم أو المكان…</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>Search ID…</source>
            <translation>بحث بالمعرّف…</translation>
        </message>
        <message>
            <location filename="gui/finding_rows.py" />
            <source>Search findings…</source>
            <translation>بحث في الملاحظات…</translation>
        </message>
        <message>
            <location filename="gui/held_rows_dialog.py" />
            <source>Search held rows…</source>
            <translation>البحث في الصفوف المعلّقة…</translation>
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Search orders…</source>
            <translation>بحث في الأوامر…</translation>
        </message>
        <message>
            <location filename="adapters/ranked_layer.py" />
            <source>Second fifth</source>
            <translation>الخُمس الثاني</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>Seed of the random numbers</source>
            <translation>بذرة الأرقام العشوائية</translation>
        </message>
        <message numerus="yes">
            <location filename="gui/held_geometry.py" />
            <source>Select one feature on the map; %n feature(s) are selected.</source>
            <translation>
                <numerusform>حدّد عنصرًا واحدًا على الخريطة؛ لا عنصر محدد الآن.</numerusform>
                <numerusform>حدّد عنصرًا واحدًا على الخريطة؛ عنصر واحد محدد الآن.</numerusform>
                <numerusform>حدّد عنصرًا واحدًا على الخريطة؛ عنصران محددان الآن.</numerusform>
                <numerusform>حدّد عنصرًا واحدًا على الخريطة؛ %n عناصر محددة الآن.</numerusform>
                <numerusform>حدّد عنصرًا واحدًا على الخريطة؛ %n عنصرًا محددًا الآن.</numerusform>
                <numerusform>حدّد عنصرًا واحدًا على الخريطة؛ %n عنصر محدد الآن.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Self-intersection</source>
            <translation>الحد يقطع نفسه</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Send again, so that the numbers follow one another.</source>
            <translation>أعد الإرسال كي تتوالى الأرقام.</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Send delivery</source>
            <translation>إرسال تسليم</translation>
        </message>
        <message>
            <location filename="core/exchange/archive.py" />
            <source>Send it again, to another disk if this happens twice.</source>
            <translation>أرسله من جديد، وإلى قرص آخر إن تكرر ذلك.</translation>
        </message>
        <message>
            <location filename="core/exchange/readback.py" />
            <source>Send it again; if it happens again, report it with the file names above.</source>
            <translation>أعد الإرسال؛ وإن تكرر ذلك فأبلغ عنه مع أسماء الملفات أعلاه.</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Sender</source>
            <translation>المرسل</translation>
        </message>
        <message>
            <location filename="adapters/layouts/furniture.py" />
            <source>Sensitive: positions of explosive ordnance. For those it is addressed to only.</source>
            <translation>حسّاس: يتضمن مواقع ذخائر متفجرة. للجهات الموجَّه إليها فقط.</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Sensitivity</source>
            <translation>درجة السرية</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Sequence number for this receiver</source>
            <translation>الرقم المتسلسل لدى هذه الجهة</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Services are blocked</source>
            <translation>خدمات معطّلة</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Services blocked</source>
            <translation>الخدمات المعطّلة</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Services have an alternative</source>
            <translation>للخدمات بديل</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Session ID</source>
            <translation>معرّف الجلسة</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>Set a held row aside</source>
            <translation>تنحية صف معلّق جانبًا</translation>
        </message>
        <message>
            <location filename="gui/held_rows_dialog.py" />
            <source>Set aside</source>
            <translation>تنحية جانبًا</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Set aside with a reason</source>
            <translation>منحّى مع ذكر السبب</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Set the clock, and send everything this once.</source>
            <translation>اضبط الساعة، وأرسل كل شيء هذه المرة.</translation>
        </message>
        <message>
            <location filename="adapters/frames.py" />
            <source>Set the coordinate system in the properties of the layer.</source>
            <translation>حدّد نظام الإحداثيات في خصائص الطبقة.</translation>
        </message>
        <message>
            <location filename="adapters/held_layers.py" />
            <source>Set the transaction mode of the project (Project Properties, Data Sources) to local edit buffers, or untick 'Automatically create transaction groups' there. Then the layers can be edited again.</source>
            <translation>اضبط وضع المعاملات في المشروع (خصائص المشروع، مصادر البيانات) على مخازن التعديل المحلية، أو ألغِ هناك تحديد «إنشاء مجموعات المعاملات تلقائيًا». عندئذ يمكن تعديل الطبقات من جديد.</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>Sets of weights</source>
            <translation>مجموعات الأوزان</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Several points have the name of the one it was measured from</source>
            <translation>عدة نقاط تحمل اسم النقطة التي قيس منها</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="core/model/tables_quality.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Severity</source>
            <translation>الشدة</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Sewage</source>
            <translation>الصرف الصحي</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Sex</source>
            <translation>الجنس</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>Shapefile</source>
            <translation>ملف شكل (shapefile)</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Shapes and attributes do not match in number</source>
            <translation>عدد الأشكال لا يطابق عدد صفوف السمات</translation>
        </message>
        <message>
            <location filename="core/priority/methods/promethee.py" />
            <source>Shapes are {shapes}; indifference has to be below strict preference.</source>
            <translation>الأشكال المتاحة هي {shapes}؛ ويجب أن تكون عتبة اللامبالاة أقل من عتبة التفضيل التام.</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>Shares</source>
            <translation>الحصص</translation>
        </message>
        <message>
            <location filename="adapters/layouts/furniture.py" />
            <source>Sheet {sheet}</source>
            <translation>الصفحة {sheet}</translation>
        </message>
        <message>
            <location filename="adapters/layouts/flow.py" />
            <source>Shorten the name or the remarks of the hazard or task, and revise the order.</source>
            <translation>اختصر اسم المنطقة الخطرة أو المهمة أو ملاحظاتها، ثم راجع الأمر.</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>Show on the map</source>
            <translation>عرض على الخريطة</translation>
        </message>
        <message>
            <location filename="gui/sign_dialog.py" />
            <source>Sign and save</source>
            <translation>توقيع وحفظ</translation>
        </message>
        <message>
            <location filename="gui/profile_box.py" />
            <source>Sign and save…</source>
            <translation>توقيع وحفظ…</translation>
        </message>
        <message>
            <location filename="adapters/layouts/flow.py" />
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <source>Signed</source>
            <translation>موقّع</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_work.py" />
            <source>Signed by</source>
            <translation>الموقِّع</translation>
        </message>
        <message>
            <location filename="core/survey/preview.py" />
            <source>Similar name</source>
            <translation>اسم مشابه</translation>
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
            <translation>الموقع</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>Site (code)</source>
            <translation>الموقع (الرمز)</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>Site (code; empty for all Libya)</source>
            <translation>الموقع (الرمز؛ فارغ لكل ليبيا)</translation>
        </message>
        <message>
            <location filename="processing/ranking_algorithm.py" />
            <source>Site (code; empty for any)</source>
            <translation>الموقع (الرمز؛ فارغ لأي موقع)</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="processing/state_declination.py" />
            <source>Site code</source>
            <translation>رمز الموقع</translation>
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Site code (empty for all Libya)</source>
            <translation>رمز الموقع (فارغ لكل ليبيا)</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Site code (empty: all of Libya)</source>
            <translation>رمز الموقع (فارغ: كل ليبيا)</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <location filename="processing/import_survey.py" />
            <source>Site code (empty: told from the place)</source>
            <translation>رمز الموقع (فارغ: يُستدل عليه من المكان)</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <location filename="adapters/project.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="processing/create_workspace.py" />
            <source>Sites</source>
            <translation>المواقع</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Sketch</source>
            <translation>رسم تخطيطي</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Sliver</source>
            <translation>مضلع شريطي رفيع</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="core/priority/criteria/effort.py" />
            <source>Slope</source>
            <translation>الانحدار</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>Slope raster</source>
            <translation>شبكة خلوية للانحدار</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>So does an accident of the last days (0: none)</source>
            <translation>وكذلك حادث وقع في الأيام الأخيرة (0: لا شيء)</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>Somebody else changed order {number} meanwhile</source>
            <translation>غيّر شخص آخر أمر المهمة {number} في هذه الأثناء</translation>
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>Somebody else changed this record</source>
            <translation>غيّر شخص آخر هذا السجل</translation>
        </message>
        <message>
            <location filename="adapters/conflicts.py" />
            <source>Somebody else changed what you are about to save</source>
            <translation>غيّر شخص آخر ما توشك على حفظه</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>Somebody else has just sent a delivery to this receiver</source>
            <translation>أرسل شخص آخر للتو تسليمًا إلى هذه الجهة</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <location filename="adapters/store/postgis_errors.py" />
            <source>Somebody else is writing to the workspace</source>
            <translation>يكتب شخص آخر حاليًا في مساحة العمل</translation>
        </message>
        <message>
            <location filename="adapters/layouts/export.py" />
            <source>Something else is there already</source>
            <translation>يوجد شيء آخر هناك بالفعل</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>Something that is not this plugin's acts within the workspace</source>
            <translation>يعمل داخل مساحة العمل شيء ليس من هذه الإضافة</translation>
        </message>
        <message>
            <location filename="adapters/forms.py" />
            <location filename="adapters/layouts/justification.py" />
            <location filename="adapters/ranking_files.py" />
            <location filename="core/model/tables_intake.py" />
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Source as received (zip)</source>
            <translation>المصدر كما ورد (zip)</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Source of positions</source>
            <translation>مصدر الإحداثيات</translation>
        </message>
        <message>
            <location filename="core/model/tables_evidence.py" />
            <source>Source of the information</source>
            <translation>مصدر المعلومات</translation>
        </message>
        <message>
            <location filename="core/priority/source_checks.py" />
            <source>Sources differ from the signed ones. {input}: the policy names {named}, and none was used.</source>
            <translation>المصادر تختلف عن المصادر الموقَّع عليها. {input}: تسمّي السياسة {named}، ولم يُستخدم أي مصدر.</translation>
        </message>
        <message>
            <location filename="core/priority/source_checks.py" />
            <source>Sources differ from the signed ones. {input}: used was {used}, and the policy names none.</source>
            <translation>المصادر تختلف عن المصادر الموقَّع عليها. {input}: استُخدم {used}، ولا تسمّي السياسة أي مصدر.</translation>
        </message>
        <message>
            <location filename="core/priority/source_checks.py" />
            <source>Sources differ from the signed ones. {input}: used was {used}, the policy names {named}.</source>
            <translation>المصادر تختلف عن المصادر الموقَّع عليها. {input}: استُخدم {used}، وتسمّي السياسة {named}.</translation>
        </message>
        <message>
            <location filename="processing/open_ranking.py" />
            <source>Sources that are what they were</source>
            <translation>المصادر الباقية كما كانت</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Specified area</source>
            <translation>المساحة المحددة</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Specified depth</source>
            <translation>العمق المحدد</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>Specified depth in m</source>
            <translation>العمق المحدد بالمتر</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/work_sections.py" />
            <source>Specified explosive ordnance</source>
            <translation>الذخائر المتفجرة المحددة</translation>
        </message>
        <message>
            <location filename="core/mappack/scales.py" />
            <source>Split the task, or look for a point that is far from where it belongs.</source>
            <translation>قسّم المهمة، أو ابحث عن نقطة بعيدة عن مكانها الصحيح.</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Spot tasks go ahead of the ranking</source>
            <translation>المهام الموضعية تتقدم على الترتيب</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <location filename="processing/export_ranking.py" />
            <source>Spreadsheet (XLSX)</source>
            <translation>جدول بيانات (XLSX)</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Start line</source>
            <translation>خط البداية</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Start of the work</source>
            <translation>بداية العمل</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <source>Start point</source>
            <translation>نقطة البداية</translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <source>Start point of {hazard}</source>
            <translation>نقطة بداية {hazard}</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>Start point, chosen by somebody</source>
            <translation>نقطة بداية اختارها شخص</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Start point, latitude</source>
            <translation>نقطة البداية، خط العرض</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Start point, longitude</source>
            <translation>نقطة البداية، خط الطول</translation>
        </message>
        <message>
            <location filename="processing/fill_task_order.py" />
            <source>Start points (numbers of perimeter points, comma between)</source>
            <translation>نقاط البداية (أرقام نقاط المحيط، بينها فاصلة)</translation>
        </message>
        <message>
            <location filename="core/orders/filling.py" />
            <source>Start {start}, deadline {due}.</source>
            <translation>البدء {start}، والموعد النهائي {due}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Starts later than in three months</source>
            <translation>يبدأ بعد أكثر من ثلاثة أشهر</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>Starts within three months</source>
            <translation>يبدأ خلال ثلاثة أشهر</translation>
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
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>State a number greater than 0.</source>
            <translation>اذكر عددًا أكبر من 0.</translation>
        </message>
        <message>
            <location filename="adapters/layer_dates.py" />
            <source>State from when the data is, or leave it out: then it is not known.</source>
            <translation>اذكر تاريخ البيانات، أو اتركه: عندها يكون غير معروف.</translation>
        </message>
        <message>
            <location filename="core/priority/people_raster.py" />
            <source>State it beside the raster: whoever publishes it says which of them it is.</source>
            <translation>اذكر ذلك بجانب الراستر: ناشره يبيّن أيّهما هو.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>State it in the list or in a mapping profile; one degree is 17 m in 1 km.</source>
            <translation>اذكره في القائمة أو في ملف المطابقة؛ فالدرجة الواحدة 17 م في الكيلومتر.</translation>
        </message>
        <message>
            <location filename="processing/state_declination.py" />
            <source>State magnetic declination</source>
            <translation>الإفادة بالانحراف المغناطيسي</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>State that the record cannot have</source>
            <translation>حالة لا يمكن أن يكون عليها السجل</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>State the EPSG code of the grid in the list or in a mapping profile.</source>
            <translation>اذكر رمز EPSG للشبكة في القائمة أو في ملف المطابقة.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>State the declination and its date, in the list or in a mapping profile.</source>
            <translation>اذكر الانحراف وتاريخه في القائمة أو في ملف المطابقة.</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>State two different numbers.</source>
            <translation>اذكر عددين مختلفين.</translation>
        </message>
        <message>
            <location filename="core/priority/people_raster.py" />
            <source>State what the file says, or use a file that says what is right.</source>
            <translation>اذكر ما يقوله الملف، أو استخدم ملفًا يقول الصواب.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Stated coordinate system cannot be read</source>
            <translation>تعذّرت قراءة نظام الإحداثيات المذكور</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Stated encoding contradicts the bytes</source>
            <translation>الترميز المذكور يناقض البايتات</translation>
        </message>
        <message>
            <location filename="adapters/styles.py" />
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <source>Status not known</source>
            <translation>حالة غير معروفة</translation>
        </message>
        <message>
            <location filename="adapters/layouts/flow.py" />
            <source>Step</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>Steps</source>
            <translation>درجات</translation>
        </message>
        <message>
            <location filename="gui/held_rows_dialog.py" />
            <source>Still held; nothing was written.</source>
            <translation>ما زال معلّقًا؛ لم يُكتب شيء.</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Storage ID</source>
            <translation>معرّف المخزن</translation>
        </message>
        <message>
            <location filename="core/model/quality_codelists.py" />
            <source>Storage and handling of explosives</source>
            <translation>تخزين المتفجرات ومناولتها</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/storage.py" />
            <source>Storage sites near hazards that do not say how much explosive they hold: {count}.</source>
            <translation>مواقع تخزين قرب مناطق خطرة لا تذكر كمية ما فيها من متفجرات: {count}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Stored area is not that of the boundary</source>
            <translation>المساحة المخزنة ليست مساحة الحدود</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Stored {stored:.0f} m², measured {measured:.0f} m².</source>
            <translation>المخزنة {stored:.0f} م²، والمقيسة {measured:.0f} م².</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>Straight line between two numbers</source>
            <translation>خط مستقيم بين عددين</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>Straight lines through points</source>
            <translation>خطوط مستقيمة تمرّ بنقاط</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>Strictly confidential: holds personal data</source>
            <translation>سري للغاية: يحتوي على بيانات شخصية</translation>
        </message>
        <message>
            <location filename="core/model/release_codelists.py" />
            <location filename="core/model/work_codelists.py" />
            <source>Submitted</source>
            <translation>مقدَّم</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Superseded</source>
            <translation>حلّت محله مراجعة أحدث</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Supersedes</source>
            <translation>يحل محل</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Support needed</source>
            <translation>الدعم المطلوب</translation>
        </message>
        <message>
            <location filename="processing/import_survey.py" />
            <location filename="processing/preview_import.py" />
            <source>Survey data (file, folder or zip)</source>
            <translation>بيانات المسح (ملف أو مجلد أو zip)</translation>
        </message>
        <message>
            <location filename="adapters/intake/understanding.py" />
            <source>Survey data cannot be taken into this table</source>
            <translation>لا يمكن استيراد بيانات المسح إلى هذا الجدول</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>Survey files as received</source>
            <translation>ملفات المسح كما وردت</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Survey markers placed</source>
            <translation>وُضعت العلامات المساحية</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/hazard_section.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Surveyed by</source>
            <translation>أجرى المسح</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Suspected hazardous area (SHA)</source>
            <translation>منطقة خطرة مشتبه بها (SHA)</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Suspended</source>
            <translation>معلّق</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>Swing points have to lie between 0 and 100.</source>
            <translation>يجب أن تقع نقاط التأرجح بين 0 و100.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/print_order.py" />
            <source>THE DATA HAS CHANGED since this order was issued: {hazards}</source>
            <translation>تغيّرت البيانات منذ إصدار هذا الأمر: {hazards}</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>THE DATA HAS CHANGED since this ranking was made: {hazards}</source>
            <translation>تغيّرت البيانات منذ إجراء هذا الترتيب: {hazards}</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>TOPSIS</source>
            <translation>TOPSIS</translation>
        </message>
        <message>
            <location filename="core/priority/methods/topsis.py" />
            <source>TOPSIS compares with the best and the worst listed: adding a hazard can turn the order of others round.</source>
            <translation>تقارن TOPSIS بأفضل المدرج في القائمة وأسوئه: فقد تؤدي إضافة منطقة خطرة إلى قلب ترتيب مناطق أخرى.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <location filename="gui/import_dialog.py" />
            <location filename="gui/mapping_preview.py" />
            <location filename="processing/repair_boundary.py" />
            <source>Table</source>
            <translation>الجدول</translation>
        </message>
        <message>
            <location filename="processing/import_survey.py" />
            <source>Table ({tables}; empty to propose)</source>
            <translation>الجدول ({tables}؛ فارغ لاقتراحه)</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>Table of classes</source>
            <translation>جدول فئات</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Table without field names</source>
            <translation>جدول بلا أسماء حقول</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Tables (none chosen: all that the profile releases)</source>
            <translation>الجداول (دون اختيار: كل ما يسمح به النمط)</translation>
        </message>
        <message>
            <location filename="processing/update_workspace.py" />
            <source>Tables and fields added that it lacked</source>
            <translation>جداول وحقول ناقصة أُضيفت</translation>
        </message>
        <message>
            <location filename="gui/held_rows_dialog.py" />
            <source>Take in</source>
            <translation>إدخال</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>Take in a held row</source>
            <translation>إدخال صف معلّق</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Take in the referenced records first.</source>
            <translation>استورد السجلات المشار إليها أولًا.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>Take it out of the folder, or ask for the right to read it.</source>
            <translation>أخرجه من المجلد، أو اطلب صلاحية قراءته.</translation>
        </message>
        <message>
            <location filename="gui/held_geometry.py" />
            <source>Take that of the feature selected on the map</source>
            <translation>أخذ شكل العنصر المحدد على الخريطة</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>Take the row in as it is, or give its geometry.</source>
            <translation>أدخل الصف كما هو، أو أعطِ شكله الهندسي.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Take the row into another table, or ask for the right geometry.</source>
            <translation>استورد الصف إلى جدول آخر، أو اطلب الشكل الهندسي الصحيح.</translation>
        </message>
        <message>
            <location filename="gui/edit_guards.py" />
            <source>Take theirs</source>
            <translation>أخذ ما حفظه الآخر</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Taken in</source>
            <translation>مُدرج</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>Takes a held row in with values or a geometry in place of the delivered ones. The row goes through all checks again; where one still blocks, nothing is written and the reasons are given. A repair of an invalid polygon is made only where it is chosen: “structure” keeps all ground inside the boundary, with “linework” every crossing of the boundary changes sides. What was delivered stays with the held row.</source>
            <translation>يُدخل صفًا معلّقًا بقيم أو بشكل هندسي بدل ما ورد في التسليم. يمر الصف بجميع الفحوص من جديد؛ فإن بقي ما يمنع لم يُكتب شيء وذُكرت الأسباب. لا يُجرى إصلاح مضلع غير صالح إلا باختياره: «structure» يُبقي كل الأرض داخل الحد، ومع «linework» ينتقل كل تقاطع للحد من الداخل إلى الخارج أو العكس. يبقى ما ورد في التسليم مع الصف المعلّق.</translation>
        </message>
        <message>
            <location filename="processing/import_survey.py" />
            <source>Takes in shapefiles, GeoPackage, GeoJSON, KML, GPX, CSV, XLSX and ODS, alone, in a folder or packed (zip, tar), and lists of turning points with one row for each point: hazards, accidents and casualties, requests, products, ordnance found, reports, quality visits, handovers, risk education, stores, worksites, sites, organisations and teams. Every row is taken in, updated, unchanged, held with its findings, or was set aside before; READ is the sum of the five. A row that names a record which is neither in the workspace nor in the delivery is held. Fields and values are mapped by their names; a mapping profile says what names do not, and of the profiles in a folder each serves the layers with exactly the columns for which it was saved, but for its CRS: data that state none need it stated each time. After an error or a cancel the workspace is as it was. The import can be undone as a whole later.</source>
            <translation>يأخذ ملفات shapefile وGeoPackage وGeoJSON وKML وGPX وCSV وXLSX وODS، منفردة أو في مجلد أو محزومة (zip، tar)، وقوائم نقاط الانعطاف بصف لكل نقطة: المناطق الخطرة، والحوادث والضحايا، والطلبات، والنواتج، والذخائر التي عُثر عليها، والتقارير، وزيارات الجودة، ومحاضر التسليم، والتوعية بالمخاطر، والمخازن، ومواقع العمل، والمواقع، والمنظمات والفرق. كل صف إما أُدخل أو حُدّث أو لم يتغير أو عُلّق مع ملاحظاته أو وُضع جانبًا من قبل؛ وREAD مجموع الخمسة. ويُعلَّق الصف الذي يسمي سجلًا ليس في مساحة العمل ولا في التسليم. تُطابَق الحقول والقيم بأسمائها؛ ويبيّن ملف المطابقة ما لا تبيّنه الأسماء، ومن الملفات في مجلد يخدم كل ملف الطبقات التي لها بالضبط الأعمدة التي حُفظ لها، باستثناء CRS: فالبيانات التي لا تذكره يلزم ذكره لها في كل مرة. بعد خطأ أو إلغاء تبقى مساحة العمل كما كانت. ويمكن التراجع عن الاستيراد كله لاحقًا.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>Taking the coordinates as if they were WGS 84 can be wrong by hundreds of metres.</source>
            <translation>اعتبار الإحداثيات كأنها في WGS 84 قد يؤدي إلى خطأ بمئات الأمتار.</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>Tampered with the device</source>
            <translation>عبث بالجسم المتفجر</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <location filename="core/model/tables_quality.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_safety.py" />
            <location filename="core/model/tables_work.py" />
            <source>Task</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <source>Task ID</source>
            <translation>رقم المهمة</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_margin.py" />
            <source>Task area as ordered, data of {ordered}; other hazards and accidents as of {printed}.</source>
            <translation>منطقة المهمة كما في الأمر، بيانات {ordered}؛ المناطق الخطرة والحوادث الأخرى حتى {printed}.</translation>
        </message>
        <message>
            <location filename="core/mappack/products.py" />
            <source>Task map</source>
            <translation>خريطة المهمة</translation>
        </message>
        <message>
            <location filename="adapters/layouts/furniture.py" />
            <location filename="core/model/tables_work.py" />
            <source>Task order</source>
            <translation>أمر مهمة</translation>
        </message>
        <message>
            <location filename="processing/print_task_order.py" />
            <source>Task order (PDF)</source>
            <translation>أمر المهمة (PDF)</translation>
        </message>
        <message>
            <location filename="core/orders/kinds.py" />
            <source>Task order does not match its fingerprint</source>
            <translation>أمر المهمة لا يطابق بصمته</translation>
        </message>
        <message>
            <location filename="core/orders/kinds.py" />
            <source>Task order in force says what is no longer so</source>
            <translation>أمر مهمة سارٍ يذكر ما لم يعد قائمًا</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <location filename="gui/panel.py" />
            <source>Task orders</source>
            <translation>أوامر المهام</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Task orders are issued here, with a name and a fingerprint. Verify a received one instead.</source>
            <translation>تُصدر أوامر المهام هنا باسم وبصمة. الأمر الوارد يُتحقق منه بدلاً من ذلك.</translation>
        </message>
        <message>
            <location filename="gui/tabs/task_orders.py" />
            <source>Task orders created: {numbers}</source>
            <translation>أوامر المهام المنشأة: {numbers}</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Tasked</source>
            <translation>صدرت به مهمة</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Tasks</source>
            <translation>المهام</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Tasks are planned here from hazards and requests. Reports on the work refer to them.</source>
            <translation>تُخطَّط المهام هنا انطلاقاً من المناطق الخطرة والطلبات. تقارير العمل تشير إليها.</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <location filename="core/model/tables_release.py" />
            <location filename="core/model/tables_work.py" />
            <location filename="core/orders/document.py" />
            <location filename="core/orders/minimum.py" />
            <location filename="core/orders/staleness.py" />
            <source>Team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <location filename="processing/create_task_orders.py" />
            <source>Team (code)</source>
            <translation>الفريق (الرمز)</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Team code</source>
            <translation>رمز الفريق</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Team-days lost</source>
            <translation>أيام الفريق الضائعة</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Team-days worked</source>
            <translation>أيام الفريق المنجزة</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Teams</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Technical survey</source>
            <translation>مسح تقني</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Telecommunication</source>
            <translation>الاتصالات</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Temporary explosives store</source>
            <translation>مخزن متفجرات مؤقت</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Temporary store</source>
            <translation>مخزن مؤقت</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Tending animals</source>
            <translation>رعي الماشية</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Text</source>
            <translation>نص</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Text cut in the middle of a character</source>
            <translation>نص مبتور في وسط محرف</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Text holds characters that cannot be kept</source>
            <translation>يحتوي النص على محارف لا يمكن حفظها</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Text holds invisible control characters</source>
            <translation>يحتوي النص على محارف تحكم غير مرئية</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Text longer than a shapefile can hold</source>
            <translation>نص أطول مما يتسع له ملف الشكل</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Text may have been cut</source>
            <translation>قد يكون النص مبتورًا</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>Text table</source>
            <translation>جدول نصي</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Text with characters that a shapefile cannot hold</source>
            <translation>نص فيه محارف لا يتسع لها ملف الشكل</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Texts too long for a shapefile are whole in the files *_long.csv. The meaning of each column is in fields.csv, that of each code in codebook.csv, the SHA-256 of each file and record in manifest.json.</source>
            <translation>النصوص الأطول مما يتسع له ملف الشكل موجودة كاملة في الملفات ‎*_long.csv. معنى كل عمود في fields.csv، ومعنى كل رمز في codebook.csv، وبصمة SHA-256 لكل ملف وسجل في manifest.json.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>The MGRS reference {text} is too coarse for a surveyed point.</source>
            <translation>مرجع MGRS ‏{text} أقل دقة مما تتطلبه نقطة ممسوحة.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/export.py" />
            <source>The PDF could not be written</source>
            <translation>تعذّرت كتابة ملف PDF</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The PDF does not have all pages</source>
            <translation>ملف PDF لا يحوي جميع الصفحات</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>The UTM zone lacks its half (North or South) or its band.</source>
            <translation>ينقص نطاق UTM نصف الكرة (شمال أو جنوب) أو حزمة العرض.</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>The archive is harmful or damaged; nothing was unpacked.</source>
            <translation>الأرشيف ضار أو تالف؛ لم يُفك ضغط شيء.</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>The archive {file} is refused</source>
            <translation>رُفض الأرشيف ‏{file}</translation>
        </message>
        <message>
            <location filename="core/mappack/scales.py" />
            <source>The area is too large for a map sheet</source>
            <translation>المنطقة أكبر من أن تسعها ورقة خريطة</translation>
        </message>
        <message>
            <location filename="core/survey/reading/dbf.py" />
            <source>The attribute table {file} cannot be read</source>
            <translation>تعذّرت قراءة جدول السمات {file}</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>The band letter does not agree with the northing.</source>
            <translation>حرف حزمة العرض لا يتفق مع الإحداثي الشمالي.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The base map does not reach the task</source>
            <translation>خريطة الأساس لا تصل إلى منطقة المهمة</translation>
        </message>
        <message>
            <location filename="adapters/store/write_checks.py" />
            <source>The boundary of this product is invalid</source>
            <translation>حدود هذا الناتج غير صالحة</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The cells from row {row} and column {column} on cannot be read: {reason}</source>
            <translation>تعذّرت قراءة الخلايا ابتداءً من الصف {row} والعمود {column}: {reason}</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>The changes of the profile cannot be read</source>
            <translation>تتعذر قراءة تغييرات ملف الأولويات</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_column.py" />
            <source>The column "{column}" says nothing about it.</source>
            <translation>لا يذكر العمود «{column}» شيئًا عنها.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_column.py" />
            <source>The column "{column}" says {value}; it supports a decision, it is no evidence.</source>
            <translation>قيمة العمود «{column}» هي {value}؛ وهي تدعم القرار ولا تُعدّ دليلًا.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp_sentences.py" />
            <source>The comparisons agree well enough: consistency ratio {ratio}, at most {limit}.</source>
            <translation>المقارنات متسقة بما يكفي: نسبة الاتساق {ratio}، والحد الأقصى {limit}.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp_sentences.py" />
            <source>The comparisons contradict each other: consistency ratio {ratio}, where {limit} is the most.</source>
            <translation>المقارنات متناقضة: نسبة الاتساق {ratio}، والحد الأقصى {limit}.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>The connection to the database cannot be encrypted as asked</source>
            <translation>لا يمكن تشفير الاتصال بقاعدة البيانات كما هو مطلوب</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>The connection to the database is not encrypted</source>
            <translation>الاتصال بقاعدة البيانات غير مشفّر</translation>
        </message>
        <message>
            <location filename="core/location/crs.py" />
            <source>The coordinate reference system cannot be read: “{text}”.</source>
            <translation>تعذّرت قراءة النظام المرجعي للإحداثيات: «{text}».</translation>
        </message>
        <message>
            <location filename="adapters/store/copying.py" />
            <source>The copy cannot be written</source>
            <translation>لا يمكن كتابة النسخة</translation>
        </message>
        <message>
            <location filename="adapters/store/copying.py" />
            <source>The copy is not the same as the workspace</source>
            <translation>النسخة لا تطابق مساحة العمل</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>The count itself</source>
            <translation>العدد نفسه</translation>
        </message>
        <message>
            <location filename="adapters/intake/georeference.py" />
            <source>The data carry another coordinate reference system than the one given</source>
            <translation>تحمل البيانات نظامًا مرجعيًا للإحداثيات غير النظام المحدد</translation>
        </message>
        <message>
            <location filename="processing/print_task_order.py" />
            <source>The data has changed since this order was made: {hazards}</source>
            <translation>تغيّرت البيانات منذ إنشاء هذا الأمر: {hazards}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>The data name none; {crs} was given.</source>
            <translation>لا تذكر البيانات أي نظام؛ وقد حُدّد {crs}.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <location filename="core/orders/staleness.py" />
            <source>The data of order {number} has changed since it was drafted</source>
            <translation>تغيّرت بيانات الأمر {number} منذ إعداد مسودته</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>The database cannot hold a workspace</source>
            <translation>لا يمكن أن تحوي قاعدة البيانات مساحة عمل</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>The database does not answer</source>
            <translation>قاعدة البيانات لا تستجيب</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>The database refuses the login</source>
            <translation>قاعدة البيانات ترفض تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="adapters/layer_dates.py" />
            <source>The dates of the layers cannot be read</source>
            <translation>تتعذر قراءة تواريخ الطبقات</translation>
        </message>
        <message>
            <location filename="core/orders/filling.py" />
            <source>The deadline lies before the planned start</source>
            <translation>الموعد النهائي يسبق البدء المخطط</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>The delivery cannot be laid out on this computer</source>
            <translation>لا يمكن فرد التسليم على هذا الحاسوب</translation>
        </message>
        <message>
            <location filename="core/exchange/readback.py" />
            <source>The delivery does not read back as it was written</source>
            <translation>التسليم لا يُقرأ كما كُتب</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>The delivery has no receiver</source>
            <translation>لا توجد جهة مستلمة للتسليم</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>The delivery is too large</source>
            <translation>التسليم كبير جدًا</translation>
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>The delivery is too large for shapefiles</source>
            <translation>التسليم أكبر مما تتسع له ملفات الشكل</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>The disk is full or does not answer</source>
            <translation>القرص ممتلئ أو لا يستجيب</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>The fields of '{name}' are not names.</source>
            <translation>حقول '{name}' ليست أسماء.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>The file cannot be opened</source>
            <translation>لا يمكن فتح الملف</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="processing/outputs.py" />
            <source>The file cannot be written</source>
            <translation>لا يمكن كتابة الملف</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>The file is damaged</source>
            <translation>الملف تالف</translation>
        </message>
        <message>
            <location filename="adapters/intake/reading.py" />
            <source>The file is damaged or harmful. Ask the sender for it in another format.</source>
            <translation>الملف تالف أو ضار. اطلبه من المرسل بصيغة أخرى.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>The file is damaged or not of the kind its name says. Ask the sender for it again.</source>
            <translation>الملف تالف أو ليس من النوع الذي يدل عليه اسمه. اطلبه من المرسل من جديد.</translation>
        </message>
        <message>
            <location filename="adapters/intake/reading.py" />
            <source>The file is damaged, or very large: ask the sender for it in parts.</source>
            <translation>الملف تالف أو كبير جدًا: اطلبه من المرسل مجزأً.</translation>
        </message>
        <message>
            <location filename="adapters/intake/whole_texts.py" />
            <source>The file is damaged. Ask the sender for the delivery again.</source>
            <translation>الملف تالف. يُطلب التسليم من المرسل مرة أخرى.</translation>
        </message>
        <message>
            <location filename="adapters/store/publishing.py" />
            <source>The file is there already</source>
            <translation>الملف موجود من قبل</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The file was not kept. Look for a full disk, then print again.</source>
            <translation>لم يُحفظ الملف. تحقق من امتلاء القرص ثم اطبع من جديد.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The file was not kept. Look for a layer of the base map that covers it.</source>
            <translation>لم يُحفظ الملف. ابحث عن طبقة في خريطة الأساس تغطيها.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The file was not kept. Repair the layer, or leave it out.</source>
            <translation>لم يُحفظ الملف. أصلح الطبقة أو استغنِ عنها.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>The first are number {first} (counted from 1). Nothing was moved or dropped.</source>
            <translation>أولها رقم {first} (العدّ من 1). لم يُنقل شيء ولم يُحذف.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The first line was taken as data: {first}</source>
            <translation>عُدّ السطر الأول من البيانات: {first}</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>The first of the ranking</source>
            <translation>الأولى في الترتيب</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="adapters/layouts/export.py" />
            <location filename="adapters/store/copying.py" />
            <location filename="adapters/store/geopackage.py" />
            <location filename="processing/outputs.py" />
            <source>The folder does not exist</source>
            <translation>المجلد غير موجود</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>The folder {file} holds no file of a kind that can be read.</source>
            <translation>لا يحتوي المجلد {file} على أي ملف من نوع يمكن قراءته.</translation>
        </message>
        <message>
            <location filename="adapters/intake/held.py" />
            <location filename="adapters/intake/resolving.py" />
            <source>The geometry cannot be read</source>
            <translation>تعذّرت قراءة الشكل الهندسي</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/effort.py" />
            <source>The ground slopes by {value} degrees.</source>
            <translation>انحدار الأرض بالدرجات: {value}.</translation>
        </message>
        <message>
            <location filename="core/priority/accuracy.py" />
            <source>The ground within {distance} m of a hazard is drawn with corners: its rim is up to {error} m too near.</source>
            <translation>الأرض ضمن مسافة {distance} m من منطقة خطرة مرسومة بزوايا: حافتها أقرب مما يجب بمقدار {error} m على الأكثر.</translation>
        </message>
        <message>
            <location filename="adapters/orders/ground.py" />
            <source>The hazard has no usable area</source>
            <translation>ليس للمنطقة الخطرة مساحة صالحة</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>The hazards are not in longitude and latitude.</source>
            <translation>المناطق الخطرة ليست بخطوط الطول والعرض.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/columns.py" />
            <source>The hazards have no column "{column}": nothing is known for any of them.</source>
            <translation>ليس في المناطق الخطرة عمود باسم «{column}»: لا يُعرف شيء عن أي منها.</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>The held rows that this list answers are not in it.</source>
            <translation>الصفوف المعلّقة التي تجيب عنها هذه القائمة ليست فيها.</translation>
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>The id '{record}' in {table} is doubled, or not 1 to 64 ASCII letters, digits and marks.</source>
            <translation>المعرّف '{record}' في {table} مكرر، أو ليس من 1 إلى 64 حرفًا أو رقمًا أو علامة ASCII.</translation>
        </message>
        <message>
            <location filename="core/priority/profile.py" />
            <source>The ids are: {ids}.</source>
            <translation>المعرّفات هي: {ids}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/vetoes.py" />
            <source>The land is in dispute.</source>
            <translation>الأرض محل نزاع.</translation>
        </message>
        <message>
            <location filename="core/model/tables_people.py" />
            <source>The landowner consents</source>
            <translation>مالك الأرض موافق</translation>
        </message>
        <message>
            <location filename="processing/ranking_algorithm.py" />
            <source>The layer cannot be written</source>
            <translation>لا يمكن كتابة الطبقة</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>The layer for "{input}" has the coordinate system {crs}.</source>
            <translation>نظام إحداثيات الطبقة الخاصة بـ«{input}» هو {crs}.</translation>
        </message>
        <message>
            <location filename="adapters/frames.py" />
            <source>The layer has no coordinate system</source>
            <translation>الطبقة بلا نظام إحداثيات</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>The least number has the value 1</source>
            <translation>للعدد الأصغر القيمة 1</translation>
        </message>
        <message>
            <location filename="adapters/layouts/legend_room.py" />
            <source>The legend goes on: sheet {sheet}</source>
            <translation>تتمة المفتاح: الصفحة {sheet}</translation>
        </message>
        <message>
            <location filename="core/priority/methods/lexicographic.py" />
            <source>The levels between classes cannot be used.</source>
            <translation>لا يمكن استخدام المستويات الفاصلة بين الفئات.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>The list leaves out turning points that are in the workspace</source>
            <translation>القائمة تُغفل نقاط انعطاف موجودة في مساحة العمل</translation>
        </message>
        <message>
            <location filename="adapters/store/connection_text.py" />
            <source>The login is kept in QGIS, which is not running here</source>
            <translation>بيانات الدخول محفوظة في QGIS، وهو لا يعمل هنا</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>The map could not be drawn completely</source>
            <translation>تعذّر رسم الخريطة كاملة</translation>
        </message>
        <message>
            <location filename="adapters/intake/profiles.py" />
            <source>The mapping cannot be saved</source>
            <translation>لا يمكن حفظ المطابقة</translation>
        </message>
        <message>
            <location filename="adapters/intake/profiles.py" />
            <location filename="core/survey/profile.py" />
            <source>The mapping profile cannot be used</source>
            <translation>لا يمكن استخدام ملف المطابقة</translation>
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>The mapping profile does not fit the data</source>
            <translation>ملف المطابقة لا يلائم البيانات</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>The method and a value function do not fit together.</source>
            <translation>الطريقة وإحدى دوال القيمة غير متوافقتين.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/linear.py" />
            <source>The method is "{method}".</source>
            <translation>الطريقة هي «{method}».</translation>
        </message>
        <message>
            <location filename="gui/profile_criteria.py" />
            <source>The method takes counts as they are, without a value function.</source>
            <translation>تأخذ الطريقة الأعداد كما هي، دون دالة قيمة.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>The name of a file is no text</source>
            <translation>اسم الملف ليس نصًا</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>The nearest health facility is {value} m away.</source>
            <translation>يبعد أقرب مرفق صحي {value} m.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>The nearest market is {value} m away.</source>
            <translation>يبعد أقرب سوق {value} m.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>The nearest mosque is {value} m away.</source>
            <translation>يبعد أقرب مسجد {value} m.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>The nearest road is {value} m away.</source>
            <translation>يبعد أقرب طريق {value} m.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>The nearest school is {value} m away.</source>
            <translation>تبعد أقرب مدرسة {value} m.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>The nearest water point is {value} m away.</source>
            <translation>تبعد أقرب نقطة مياه {value} m.</translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <source>The order is no draft any more: it cannot be filled in. Copy what you need.</source>
            <translation>لم يعد الأمر مسودة ولا يمكن استكماله. انسخ ما تحتاج إليه.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>The order is {order}.</source>
            <translation>الترتيب هو {order}.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>The order of importance names a criterion twice.</source>
            <translation>يذكر ترتيب الأهمية أحد المعايير مرتين.</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>The output would be written over an input</source>
            <translation>سيُكتب الناتج فوق أحد المدخلات</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>The password may be wrong or have expired. Correct the authentication in QGIS, or the password file, or ask the administrator of the database.</source>
            <translation>قد تكون كلمة المرور خاطئة أو منتهية الصلاحية. صحّح المصادقة في QGIS أو ملف كلمات المرور، أو راجع مسؤول قاعدة البيانات.</translation>
        </message>
        <message>
            <location filename="adapters/orders/filling.py" />
            <source>The perimeter points of order {order} are numbered from {first} to {last}.</source>
            <translation>نقاط محيط الأمر {order} مرقّمة من {first} إلى {last}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/held.py" />
            <source>The place of this row can no longer be told</source>
            <translation>لم يعد من الممكن معرفة مكان هذا الصف</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>The point it is measured from has no position before it in the list.</source>
            <translation>ليس للنقطة التي قيست منها موضع يسبقها في القائمة.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>The point it was measured from is not in the list</source>
            <translation>النقطة التي قيس منها ليست في القائمة</translation>
        </message>
        <message>
            <location filename="core/priority/people_raster.py" />
            <source>The population raster holds something else than stated</source>
            <translation>يحمل راستر السكان غير ما ذُكر</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>The position is the middle of the square that the reference names.</source>
            <translation>الموضع هو منتصف المربع الذي يحدده المرجع.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/__init__.py" />
            <source>The profile asks for "{criterion}".</source>
            <translation>يطلب ملف الأولويات «{criterion}».</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <location filename="core/priority/profile_reading.py" />
            <source>The profile cannot be used.</source>
            <translation>لا يمكن استخدام ملف الأولويات.</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>The profile cannot be written</source>
            <translation>لا يمكن كتابة ملف الأولويات</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/smaa.py" />
            <source>The profile states no ranges of weights.</source>
            <translation>لا يذكر ملف الأولويات مجالات للأوزان.</translation>
        </message>
        <message>
            <location filename="core/priority/profile_reading.py" />
            <source>The profile was changed after it was signed.</source>
            <translation>غُيّر ملف الأولويات بعد توقيعه.</translation>
        </message>
        <message>
            <location filename="adapters/project.py" />
            <source>The project cannot be written</source>
            <translation>تعذّرت كتابة المشروع</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>The project for this land: {value}.</source>
            <translation>المشروع المخصص لهذه الأرض: {value}.</translation>
        </message>
        <message>
            <location filename="adapters/held_layers.py" />
            <source>The project saves edits in transaction groups. There QGIS does not say what had been read of a record, so that what somebody else saved meanwhile would be overwritten unseen.</source>
            <translation>يحفظ المشروع التعديلات في مجموعات معاملات. وهناك لا يذكر QGIS ما قُرئ من السجل، فيُستبدل دون أن يُرى ما حفظه شخص آخر في هذه الأثناء.</translation>
        </message>
        <message>
            <location filename="processing/rank_firmness.py" />
            <source>The ranking has no hazard {hazard}</source>
            <translation>لا توجد في الترتيب المنطقة الخطرة {hazard}</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The raster cannot be opened</source>
            <translation>تعذّر فتح الشبكة الخلوية</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_raster.py" />
            <source>The raster says nothing here.</source>
            <translation>لا تذكر الشبكة الخلوية شيئًا هنا.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_raster.py" />
            <source>The raster says {value} here; it supports a decision, it is no evidence.</source>
            <translation>قيمة الشبكة الخلوية هنا {value}؛ وهي تدعم القرار ولا تُعدّ دليلًا.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The raster {file} cannot be measured</source>
            <translation>لا يمكن القياس على الشبكة الخلوية {file}</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The raster {file} holds negative numbers of people</source>
            <translation>تحتوي الشبكة الخلوية {file} على أعداد سالبة للسكان</translation>
        </message>
        <message>
            <location filename="core/priority/measures/raster.py" />
            <source>The raster {file} is damaged</source>
            <translation>الشبكة الخلوية {file} تالفة</translation>
        </message>
        <message>
            <location filename="adapters/intake/reading.py" />
            <source>The reader broke down on {file}</source>
            <translation>تعطّل برنامج القراءة عند {file}</translation>
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>The reader says: {reason}</source>
            <translation>يفيد برنامج القراءة: {reason}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The reader warns</source>
            <translation>تحذير من برنامج القراءة</translation>
        </message>
        <message>
            <location filename="adapters/intake/reading.py" />
            <source>The reader was stopped after {seconds:.0f} seconds.</source>
            <translation>أُوقف برنامج القراءة بعد مدة قدرها بالثواني {seconds:.0f}.</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>The reason is too long to be printed</source>
            <translation>السبب أطول من أن يُطبع</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>The receiver's schema cannot be read</source>
            <translation>لا يمكن قراءة مخطط الجهة المستلمة</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>The receiver's schema cannot be used</source>
            <translation>لا يمكن استخدام مخطط الجهة المستلمة</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>The record is in {file}, its geometry as WKT in {long_file}</source>
            <translation>السجل في {file} وشكله الهندسي بصيغة WKT في {long_file}</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>The release profile does not release these tables</source>
            <translation>نمط الإفصاح لا يسمح بخروج هذه الجداول</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The rest was lost before delivery; ask the sender for the whole text.</source>
            <translation>فُقد الباقي قبل التسليم؛ اطلب النص كاملًا من المرسل.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>The road: {value}.</source>
            <translation>الطريق: {value}.</translation>
        </message>
        <message>
            <location filename="processing/create_workspace.py" />
            <source>The roles were not made: you may not make roles at this server, or there are some of these names. Until an administrator has looked through this SQL and run it, only you can use the workspace.</source>
            <translation>لم تُنشأ الأدوار: لا يحق لك إنشاء أدوار على هذا الخادم، أو توجد أدوار بهذه الأسماء. وإلى أن يراجع مدير النظام أوامر SQL هذه وينفذها لا يستطيع أحد سواك استخدام مساحة العمل.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>The row has a geometry without any point. It may be a hazard all the same.</source>
            <translation>للصف شكل هندسي بلا أي نقطة. ومع ذلك قد يكون منطقة خطرة.</translation>
        </message>
        <message>
            <location filename="gui/held_geometry.py" />
            <source>The row has no geometry that has a place.</source>
            <translation>ليس للصف شكل هندسي له مكان معروف.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>The row has no place on the map. It may be a hazard all the same.</source>
            <translation>ليس للصف موضع على الخريطة. ومع ذلك قد يكون منطقة خطرة.</translation>
        </message>
        <message>
            <location filename="core/survey/mending.py" />
            <source>The row has no such field</source>
            <translation>لا يوجد حقل بهذا الاسم في الصف</translation>
        </message>
        <message>
            <location filename="gui/fall_map.py" />
            <source>The rows have no place on the map.</source>
            <translation>ليس للصفوف مكان على الخريطة.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>The schema is in use already</source>
            <translation>المخطط (schema) مستخدم بالفعل</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The second '{field}' is called '{renamed}' here.</source>
            <translation>الحقل الثاني «{field}» يُسمّى هنا «{renamed}».</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>The shapefile holds it without heights; {file} has it with heights as WKT</source>
            <translation>في ملف الشكل بلا ارتفاعات؛ ومع الارتفاعات بصيغة WKT في {file}</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>The stated coordinate reference system is probably not the one the data is in.</source>
            <translation>النظام المرجعي للإحداثيات المذكور ليس على الأرجح النظام الذي وردت به البيانات.</translation>
        </message>
        <message>
            <location filename="adapters/intake/typed_list.py" />
            <source>The table has the columns {given}; it may have {names}.</source>
            <translation>أعمدة الجدول هي {given}؛ والأعمدة الممكنة هي {names}.</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>The table has too few rows.</source>
            <translation>صفوف الجدول أقل مما يلزم.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>The tables of this workspace are not those of its schema version</source>
            <translation>جداول مساحة العمل هذه ليست جداول إصدار مخططها</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking_tar.py" />
            <source>The tar archive cannot be unpacked</source>
            <translation>تعذّر فك أرشيف tar</translation>
        </message>
        <message>
            <location filename="core/survey/reading/text_table.py" />
            <source>The text table {file} is damaged</source>
            <translation>الجدول النصي {file} تالف</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The texts of '{field}' are in a memo file; only their numbers were read.</source>
            <translation>نصوص «{field}» موجودة في ملف memo؛ لم تُقرأ إلا أرقامها.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>The texts were read as {encoding}: {sample}</source>
            <translation>قُرئت النصوص بالترميز {encoding}: {sample}</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>The traverse closes only within a wider tolerance than usual</source>
            <translation>لا ينغلق المضلع إلا ضمن سماحية أوسع من المعتاد</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>The traverse does not close</source>
            <translation>المضلع لا يُغلق</translation>
        </message>
        <message>
            <location filename="core/location/traverse.py" />
            <source>The traverse does not close at {point}: {distance:.2f} m, 1:{ratio:.0f}.</source>
            <translation>لا ينغلق خط المضلع المساحي عند {point}: {distance:.2f} m، 1:{ratio:.0f}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/typed_list.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>The turning points cannot be read</source>
            <translation>لا يمكن قراءة نقاط الانعطاف</translation>
        </message>
        <message>
            <location filename="adapters/intake/saving_typed.py" />
            <source>The turning points cannot be saved as a hazard</source>
            <translation>لا يمكن حفظ نقاط الانعطاف كمنطقة خطرة</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>The value {number} is not between 0 and 1.</source>
            <translation>القيمة {number} ليست بين 0 و1.</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>The values 0 and 1 are both at {number}.</source>
            <translation>القيمتان 0 و1 كلتاهما عند {number}.</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>The values cannot be read</source>
            <translation>تعذّرت قراءة القيم</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>The values rise and fall: it is not told whether more or less comes first.</source>
            <translation>ترتفع القيم ثم تنخفض: فلا يتبيّن هل الأكثر أولًا أم الأقل.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>The weight of "{criterion}" is {weight}; it has to be 0 or more.</source>
            <translation>وزن «{criterion}» هو {weight}؛ ويجب أن يكون 0 أو أكثر.</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>The weights cannot be read</source>
            <translation>لا يمكن قراءة الأوزان</translation>
        </message>
        <message>
            <location filename="gui/firmness_dialog.py" />
            <source>The whole ranking</source>
            <translation>الترتيب كله</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>The work is done, but its report could not be written.</source>
            <translation>أُنجز العمل، لكن تعذّرت كتابة تقريره.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <location filename="adapters/store/postgis_errors.py" />
            <location filename="adapters/store/rights.py" />
            <source>The workspace cannot be written</source>
            <translation>تعذّرت الكتابة في مساحة العمل</translation>
        </message>
        <message>
            <location filename="adapters/store/migrating.py" />
            <source>The workspace cannot go back to an older version without loss</source>
            <translation>لا يمكن إرجاع مساحة العمل إلى إصدار أقدم دون فقدان بيانات</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>The workspace does not keep the rules of this plugin</source>
            <translation>مساحة العمل لا تطبّق قواعد هذه الإضافة</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>The workspace is in another schema</source>
            <translation>مساحة العمل في مخطط (schema) آخر</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>The workspace is newer than this plugin</source>
            <translation>مساحة العمل أحدث من هذه الإضافة</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>The workspace is not there</source>
            <translation>مساحة العمل غير موجودة</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>The workspace is older than this plugin</source>
            <translation>مساحة العمل أقدم من هذه الإضافة</translation>
        </message>
        <message>
            <location filename="adapters/store/copying.py" />
            <source>The workspace itself may be damaged; keep it, and open the last backup.</source>
            <translation>قد تكون مساحة العمل نفسها تالفة؛ احتفظ بها وافتح آخر نسخة احتياطية.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>The workspace lies on a network drive</source>
            <translation>مساحة العمل موجودة على قرص شبكي</translation>
        </message>
        <message>
            <location filename="adapters/store/engine.py" />
            <source>The workspace refuses this change</source>
            <translation>ترفض مساحة العمل هذا التغيير</translation>
        </message>
        <message>
            <location filename="adapters/store/copy_text.py" />
            <location filename="adapters/store/geopackage.py" />
            <location filename="adapters/store/postgis_errors.py" />
            <source>The workspace refuses this record</source>
            <translation>ترفض مساحة العمل هذا السجل</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>The workspace was made before this plugin's tables and fields were there</source>
            <translation>أُنشئت مساحة العمل قبل وجود جداول هذه الإضافة وحقولها</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>The workspace was not closed last time</source>
            <translation>لم تُغلق مساحة العمل في المرة السابقة</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>The workspace writes this itself when a row is held.</source>
            <translation>تكتب مساحة العمل هذا بنفسها عند تعليق صف.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>The workspace writes this itself when data are checked.</source>
            <translation>تكتب مساحة العمل هذا بنفسها عند فحص البيانات.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>The workspace writes this itself when data are imported.</source>
            <translation>تكتب مساحة العمل هذا بنفسها عند استيراد البيانات.</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>The workspace writes this itself with every change, so that nobody else can.</source>
            <translation>تكتب مساحة العمل هذا بنفسها مع كل تغيير، حتى لا يستطيع غيرها ذلك.</translation>
        </message>
        <message>
            <location filename="adapters/store/connection_text.py" />
            <source>The workspace's address holds a password</source>
            <translation>يحتوي عنوان مساحة العمل على كلمة مرور</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>The zip file cannot be unpacked</source>
            <translation>تعذّر فك ضغط ملف zip</translation>
        </message>
        <message>
            <location filename="core/exchange/archive.py" />
            <source>The zip is damaged</source>
            <translation>الملف المضغوط تالف</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>The zone and the EPSG code do not agree.</source>
            <translation>النطاق ورمز EPSG غير متفقين.</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Their coordinate system is {crs}.</source>
            <translation>نظام إحداثياتها هو {crs}.</translation>
        </message>
        <message>
            <location filename="gui/issue_dialog.py" />
            <source>Then print it</source>
            <translation>ثم طباعته</translation>
        </message>
        <message>
            <location filename="adapters/intake/saving_typed.py" />
            <source>There is a hazard with this ID already</source>
            <translation>توجد منطقة خطرة بهذا المعرّف من قبل</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>There is a record with this ID already</source>
            <translation>يوجد سجل بهذا الرقم من قبل</translation>
        </message>
        <message>
            <location filename="core/survey/encoding.py" />
            <source>There is no encoding called '{encoding}'</source>
            <translation>لا يوجد ترميز باسم «{encoding}»</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>There is no file {file}. It may have been moved, renamed or not mounted.</source>
            <translation>لا يوجد ملف {file}. ربما نُقل أو أُعيدت تسميته أو لم يُوصل قرصه.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>There is no hazard {hazard}</source>
            <translation>لا توجد منطقة خطرة {hazard}</translation>
        </message>
        <message>
            <location filename="core/priority/triage.py" />
            <source>There is no layer of accidents, so hazards with a fresh accident are not put first.</source>
            <translation>لا توجد طبقة حوادث، ولذلك لا تُقدَّم المناطق الخطرة التي وقع بقربها حادث حديث.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>There is no operation of known accuracy from {crs} to WGS 84.</source>
            <translation>لا توجد عملية تحويل معروفة الدقة من {crs} إلى WGS 84.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>There is no order {reference}</source>
            <translation>لا يوجد أمر {reference}</translation>
        </message>
        <message>
            <location filename="adapters/orders/filling.py" />
            <source>There is no perimeter point {number}</source>
            <translation>لا توجد نقطة محيط رقم {number}</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/people.py" />
            <source>There is no population raster: people are taken as spread evenly over their district, by its class of size.</source>
            <translation>لا توجد شبكة خلوية للسكان: يُفترض أن السكان موزعون بالتساوي على منطقتهم الإدارية، بحسب فئة حجمها.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>There is no ranking to take hazards from</source>
            <translation>لا يوجد ترتيب أولويات تُؤخذ منه المناطق الخطرة</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>There is no saved ranking here yet.</source>
            <translation>لا يوجد هنا ترتيب محفوظ بعد.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>There is no such 100 km square in this zone.</source>
            <translation>لا يوجد في هذا النطاق مربع 100 km كهذا.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>There is no such file or folder</source>
            <translation>لا يوجد ملف أو مجلد كهذا</translation>
        </message>
        <message>
            <location filename="adapters/intake/profiles.py" />
            <source>There is no such mapping profile</source>
            <translation>لا يوجد ملف مطابقة كهذا</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>There is no such profile</source>
            <translation>لا يوجد ملف أولويات كهذا</translation>
        </message>
        <message>
            <location filename="adapters/rankings.py" />
            <source>There is no such ranking</source>
            <translation>لا يوجد ترتيب كهذا</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <location filename="adapters/store/workspace.py" />
            <source>There is no such record</source>
            <translation>لا يوجد سجل كهذا</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>There is no such release profile</source>
            <translation>لا يوجد نمط إفصاح بهذا الاسم</translation>
        </message>
        <message>
            <location filename="adapters/boundary_repairs.py" />
            <source>There is no such repair for this record</source>
            <translation>لا يوجد إصلاح كهذا لهذا السجل</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>There is no such repair for this row</source>
            <translation>لا يوجد إصلاح كهذا لهذا الصف</translation>
        </message>
        <message>
            <location filename="adapters/store/migrating.py" />
            <source>There is no such schema version</source>
            <translation>لا يوجد إصدار مخطط كهذا</translation>
        </message>
        <message>
            <location filename="adapters/sites.py" />
            <source>There is no such site</source>
            <translation>لا يوجد موقع كهذا</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>There is no such team</source>
            <translation>لا يوجد فريق كهذا</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>There is no such zone and band.</source>
            <translation>لا يوجد نطاق وحزمة عرض كهذين.</translation>
        </message>
        <message>
            <location filename="adapters/database_login.py" />
            <source>There is no user and password under authcfg={authcfg}, or QGIS is locked.</source>
            <translation>لا يوجد مستخدم وكلمة مرور تحت authcfg={authcfg}، أو أن QGIS مقفل.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>There is no {part} file.</source>
            <translation>ملف {part} غير موجود.</translation>
        </message>
        <message>
            <location filename="adapters/priorities.py" />
            <source>There is nothing to rank</source>
            <translation>لا يوجد ما يُرتَّب</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>There is nothing to take in</source>
            <translation>لا يوجد ما يُستورد</translation>
        </message>
        <message>
            <location filename="gui/print_dialog.py" />
            <source>There is such a file. It will be replaced.</source>
            <translation>يوجد ملف بهذا الاسم وسيُستبدل.</translation>
        </message>
        <message>
            <location filename="core/priority/triage.py" />
            <source>There was an accident within {distance_m} m, {days} days ago.</source>
            <translation>وقع حادث ضمن مسافة {distance_m} m، وعدد الأيام المنقضية منذ ذلك {days}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>These can be read, alone, in a folder or packed (zip, tar): {kinds}.</source>
            <translation>يمكن قراءة ما يلي، منفردًا أو في مجلد أو مضغوطًا (zip أو tar): {kinds}.</translation>
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>These numbers are not a UTM position.</source>
            <translation>هذه الأرقام ليست موضعًا في UTM.</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing_held.py" />
            <source>They are the hazards {codes}, each an import of its own.</source>
            <translation>هي المناطق الخطرة {codes}، وكل منها استيراد قائم بذاته.</translation>
        </message>
        <message>
            <location filename="adapters/ranked_layer.py" />
            <source>Third fifth</source>
            <translation>الخُمس الثالث</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>This 100 km square does not lie in this zone and band.</source>
            <translation>لا يقع مربع 100 km هذا في هذا النطاق وحزمة العرض هذه.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/linear.py" />
            <source>This analysis needs a score that is a weighted sum.</source>
            <translation>يتطلب هذا التحليل درجة هي مجموع موزون.</translation>
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>This change of state is not allowed</source>
            <translation>هذا التغيير في الحالة غير مسموح به</translation>
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>This change of state needs a reason</source>
            <translation>يتطلب هذا التغيير في الحالة سببًا</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/__init__.py" />
            <source>This criterion does not exist.</source>
            <translation>هذا المعيار غير موجود.</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>This follows the policy {title} (fingerprint {fingerprint}).</source>
            <translation>يتبع هذا السياسة {title} (البصمة {fingerprint}).</translation>
        </message>
        <message>
            <location filename="gui/firmness_dialog.py" />
            <source>This hazard</source>
            <translation>هذه المنطقة الخطرة</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing.py" />
            <source>This import has been undone already</source>
            <translation>سبق التراجع عن عملية الاستيراد هذه</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>This is no value function.</source>
            <translation>هذه ليست دالة قيمة.</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>This is not a date</source>
            <translation>هذا ليس تاريخًا</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>This is not a time or a delivery</source>
            <translation>هذا ليس وقتًا ولا رقم تسليم</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>This is not a workspace of the Mine Action Planner</source>
            <translation>هذه ليست مساحة عمل خاصة بمخطِّط الأعمال المتعلقة بالألغام</translation>
        </message>
        <message>
            <location filename="adapters/layer_dates.py" />
            <source>This is not the date of a layer</source>
            <translation>هذا ليس تاريخ طبقة</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>This is the first delivery to this receiver.</source>
            <translation>هذا أول تسليم إلى هذه الجهة.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/topsis.py" />
            <source>This normalisation does not exist.</source>
            <translation>طريقة التطبيع هذه غير موجودة.</translation>
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>This order was changed after it was made</source>
            <translation>عُدّل هذا الأمر بعد إنشائه</translation>
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>This order was made by another version of the plugin</source>
            <translation>أُنشئ هذا الأمر بإصدار آخر من الإضافة</translation>
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>This position has no UTM or MGRS reference.</source>
            <translation>ليس لهذا الموضع مرجع UTM أو MGRS.</translation>
        </message>
        <message>
            <location filename="core/priority/shipped.py" />
            <source>This profile is a starting point, not a policy: nobody has signed it. Set weights with those whom they concern.</source>
            <translation>ملف الأولويات هذا نقطة انطلاق وليس سياسة: لم يوقّعه أحد. حدّد الأوزان مع من تعنيهم.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>This rank was not kept.</source>
            <translation>لم تُحفظ هذه الرتبة.</translation>
        </message>
        <message>
            <location filename="core/priority/stored.py" />
            <source>This ranking cannot be opened again</source>
            <translation>لا يمكن فتح هذا الترتيب من جديد</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>This ranking method does not exist.</source>
            <translation>طريقة الترتيب هذه غير موجودة.</translation>
        </message>
        <message>
            <location filename="core/priority/stored.py" />
            <source>This ranking was changed after it was made</source>
            <translation>جرى تغيير هذا الترتيب بعد إجرائه</translation>
        </message>
        <message>
            <location filename="adapters/intake/held.py" />
            <source>This row has been decided already</source>
            <translation>سبق اتخاذ قرار بشأن هذا الصف</translation>
        </message>
        <message>
            <location filename="gui/value_dialog.py" />
            <source>This turns the criterion round: {direction}.</source>
            <translation>هذا يعكس المعيار: {direction}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>Time in which an accident comes to count half (0: never)</source>
            <translation>المدة التي يصبح بعدها أثر الحادث نصف ما كان (0: لا يتناقص أبدًا)</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Time of day left off</source>
            <translation>حُذفت ساعة اليوم</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <location filename="gui/sign_dialog.py" />
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="processing/save_profile.py" />
            <source>Title (empty for the profile's own)</source>
            <translation>العنوان (فارغ لعنوان ملف الأولويات نفسه)</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <location filename="processing/fill_task_order.py" />
            <source>To be emptied (parameters, comma between)</source>
            <translation>ما يُفرَّغ (معاملات، بينها فاصلة)</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>To say that less is better, turn the value function round and keep the weight positive.</source>
            <translation>للتعبير عن أن الأقل أفضل، اعكس دالة القيمة وأبقِ الوزن موجبًا.</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Too few points in geometry component</source>
            <translation>نقاط أقل من اللازم في جزء من الشكل الهندسي</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Too few turning points</source>
            <translation>عدد نقاط الانعطاف غير كافٍ</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>Too many criteria to compare in pairs.</source>
            <translation>المعايير أكثر من أن تُقارن أزواجًا.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/scoring.py" />
            <source>Too many hazards for so many sets of weights.</source>
            <translation>مناطق خطرة أكثر من أن تُرتَّب بهذا العدد من مجموعات الأوزان.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>Too much to keep every rank.</source>
            <translation>الحجم أكبر من أن تُحفظ جميع الرتب.</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>Topology Validation Error</source>
            <translation>خطأ في صحة البنية الطوبولوجية</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Traffic control</source>
            <translation>تنظيم المرور</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Training of trainers</source>
            <translation>تدريب المدربين</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Travelling</source>
            <translation>التنقل</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/orders/perimeter_section.py" />
            <source>True bearing</source>
            <translation>اتجاه حقيقي</translation>
        </message>
        <message>
            <location filename="core/model/safety_codelists.py" />
            <source>Turning or passing area</source>
            <translation>منطقة التفاف أو تجاوز</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <location filename="core/model/codelists.py" />
            <location filename="core/model/tables_land.py" />
            <source>Turning point</source>
            <translation>نقطة انعطاف</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Turning point without a number</source>
            <translation>نقطة انعطاف بلا رقم</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Turning point without a place</source>
            <translation>نقطة انعطاف بلا موقع</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Turning point without a role</source>
            <translation>نقطة انعطاف بلا دور</translation>
        </message>
        <message>
            <location filename="core/mappack/symbols.py" />
            <source>Turning point, number in the table only</source>
            <translation>نقطة انعطاف، رقمها في الجدول فقط</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <location filename="core/orders/perimeter_section.py" />
            <location filename="gui/traverse_dialog.py" />
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Turning points</source>
            <translation>نقاط الانعطاف</translation>
        </message>
        <message>
            <location filename="processing/add_hazard_from_traverse.py" />
            <source>Turning points (CSV, or the path of a file)</source>
            <translation>نقاط الانعطاف (CSV، أو مسار ملف)</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Turning points are missing in the list</source>
            <translation>تنقص القائمةَ نقاطُ انعطاف</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Turning points numbered for each role</source>
            <translation>نقاط الانعطاف مرقّمة لكل دور على حدة</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>Turning points of {code}</source>
            <translation>نقاط انعطاف {code}</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Turning points without numbers</source>
            <translation>نقاط انعطاف بلا أرقام</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Turning points without roles</source>
            <translation>نقاط انعطاف بلا أدوار</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Two columns contradict one another</source>
            <translation>عمودان يناقض أحدهما الآخر</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>Two coordinate systems cannot be brought together</source>
            <translation>لا يمكن التوفيق بين نظامي إحداثيات</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>Two fields have the same name</source>
            <translation>حقلان بالاسم نفسه</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>Two hazards have the same ID.</source>
            <translation>لمنطقتين خطرتين المعرّف نفسه.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <source>Two points with the same label</source>
            <translation>نقطتان بالتسمية نفسها</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <source>Two records with the same ID</source>
            <translation>سجلان بالمعرّف نفسه</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <source>Two records with the same geometry</source>
            <translation>سجلان بالشكل الهندسي نفسه</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Two start points</source>
            <translation>نقطتا بداية</translation>
        </message>
        <message>
            <location filename="core/exchange/layout.py" />
            <source>Two tables would be called '{name}'.</source>
            <translation>سيحمل جدولان الاسم '{name}'.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Two turning points with the same label</source>
            <translation>نقطتا انعطاف بالتسمية نفسها</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>Two turning points with the same number</source>
            <translation>نقطتا انعطاف بالرقم نفسه</translation>
        </message>
        <message>
            <location filename="processing/typed_numbers.py" />
            <source>Type a whole number, in digits.</source>
            <translation>اكتب عددًا صحيحًا بالأرقام.</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <location filename="processing/typed_numbers.py" />
            <source>Type digits, with a point for decimals.</source>
            <translation>اكتب أرقامًا، وافصل الكسور بنقطة.</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>UTM (WGS 84)</source>
            <translation>UTM (WGS 84)</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>UTM zone (EPSG)</source>
            <translation>نطاق UTM (EPSG)</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Under 18</source>
            <translation>دون 18 سنة</translation>
        </message>
        <message>
            <location filename="processing/undo_import.py" />
            <source>Undo import</source>
            <translation>التراجع عن الاستيراد</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing_together.py" />
            <source>Undo that import first, then this one, and take the later one in again.</source>
            <translation>تراجع عن ذلك الاستيراد أولًا ثم عن هذا، ثم أعد إدخال اللاحق.</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing_held.py" />
            <source>Undo those imports first ({imports}), or void the hazards.</source>
            <translation>ألغِ تلك الاستيرادات أولًا ({imports})، أو أبطل المناطق الخطرة.</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing.py" />
            <source>Undoing needs a reason</source>
            <translation>يتطلب التراجع سببًا</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Undone</source>
            <translation>مُتراجع عنه</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Undone with its import</source>
            <translation>أُلغي مع استيراده</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Unexploded ordnance</source>
            <translation>ذخائر غير منفجرة</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>United Nations</source>
            <translation>الأمم المتحدة</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <location filename="core/model/people_codelists.py" />
            <location filename="core/model/release_codelists.py" />
            <source>Unknown</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/columns.py" />
            <source>Unknown codes in "{column}" count as missing: {codes}.</source>
            <translation>تُعدّ الرموز غير المعروفة في «{column}» ناقصة: {codes}.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Unknown numbers</source>
            <translation>أعداد غير معروفة</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>Unpack it with its password, then take in the folder.</source>
            <translation>فك ضغطه بكلمة مروره، ثم استورد المجلد.</translation>
        </message>
        <message>
            <location filename="adapters/store/migrating.py" />
            <source>Update the other plugin instead, or send a delivery.</source>
            <translation>حدّث الإضافة الأخرى بدلًا من ذلك، أو أرسل تسليمًا.</translation>
        </message>
        <message>
            <location filename="core/orders/fingerprint.py" />
            <source>Update the plugin.</source>
            <translation>حدّث الإضافة.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>Update the plugin. The workspace was not touched.</source>
            <translation>حدّث الإضافة. لم تُمسّ مساحة العمل.</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Update the workspace now? A backup of a file is made first.</source>
            <translation>هل تُحدَّث مساحة العمل الآن؟ تُنشأ أولًا نسخة احتياطية من الملف.</translation>
        </message>
        <message>
            <location filename="processing/update_workspace.py" />
            <source>Update workspace</source>
            <translation>تحديث مساحة العمل</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Use "as_counted" with count × weight, and only there.</source>
            <translation>استخدم "as_counted" مع طريقة العدد × الوزن، ومعها فقط.</translation>
        </message>
        <message>
            <location filename="core/priority/methods/topsis.py" />
            <source>Use "vector" or "linear".</source>
            <translation>استخدم "vector" أو "linear".</translation>
        </message>
        <message>
            <location filename="core/location/formats.py" />
            <source>Use UTM, MGRS or degrees there.</source>
            <translation>استخدم هناك UTM أو MGRS أو الدرجات.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>Use swing weights, or compare the most important criteria only.</source>
            <translation>استخدم أوزان التأرجح، أو قارن أهم المعايير فقط.</translation>
        </message>
        <message>
            <location filename="adapters/store/connection_text.py" />
            <source>Use the password file (pgpass) instead.</source>
            <translation>استخدم ملف كلمات المرور (pgpass) بدلًا من ذلك.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>Use the weighted additive value, or rank by benefit.</source>
            <translation>استخدم القيمة الجمعية الموزونة، أو رتّب حسب المنفعة.</translation>
        </message>
        <message>
            <location filename="gui/inputs_dialog.py" />
            <source>Use these</source>
            <translation>استخدام هذه</translation>
        </message>
        <message>
            <location filename="gui/value_dialog.py" />
            <source>Use this</source>
            <translation>استخدام هذه</translation>
        </message>
        <message>
            <location filename="gui/profile_criteria.py" />
            <source>Use this once more, with other settings</source>
            <translation>استخدام هذا مرة أخرى بإعدادات أخرى</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>Value 0 at</source>
            <translation>القيمة 0 عند</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>Value 1 at</source>
            <translation>القيمة 1 عند</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Value cannot be read</source>
            <translation>تعذّرت قراءة القيمة</translation>
        </message>
        <message>
            <location filename="core/model/overwrites.py" />
            <source>Value changed outside the plugin, over one that was just saved</source>
            <translation>قيمة غُيّرت خارج الإضافة، فوق قيمة حُفظت للتو</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="gui/value_dialog.py" />
            <source>Value function</source>
            <translation>دالة القيمة</translation>
        </message>
        <message>
            <location filename="gui/mapping_values.py" />
            <source>Value in the delivery</source>
            <translation>القيمة في التسليم</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Value is in no code list</source>
            <translation>القيمة غير واردة في أي قائمة رموز</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>Value out of range</source>
            <translation>القيمة خارج المجال المسموح</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>Value, 0 to 1</source>
            <translation>القيمة من 0 إلى 1</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Values</source>
            <translation>القيم</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>Values ({count} without a code)</source>
            <translation>القيم ({count} بلا رمز)</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>Values about people</source>
            <translation>قيم عن أشخاص</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>Values by field of the table (JSON)</source>
            <translation>القيم بحسب حقول الجدول (JSON)</translation>
        </message>
        <message>
            <location filename="processing/preview_import.py" />
            <source>Values that mean no code</source>
            <translation>قيم لا تعني أي رمز</translation>
        </message>
        <message>
            <location filename="gui/profile_criteria.py" />
            <source>Value…</source>
            <translation>القيمة…</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Verbal report</source>
            <translation>إفادة شفوية</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Version</source>
            <translation>النسخة</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>Version of the Mine Action Planner</source>
            <translation>إصدار مخطِّط الأعمال المتعلقة بالألغام</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>Version of the record</source>
            <translation>نسخة السجل</translation>
        </message>
        <message>
            <location filename="adapters/store/migrating.py" />
            <source>Version {version} has no place for these (number of records): {losses}.</source>
            <translation>لا مكان في الإصدار {version} لما يلي (عدد السجلات): {losses}.</translation>
        </message>
        <message>
            <location filename="core/model/roles.py" />
            <source>Viewer</source>
            <translation>مطّلع</translation>
        </message>
        <message>
            <location filename="core/model/tables_quality.py" />
            <source>Visit ID</source>
            <translation>معرّف الزيارة</translation>
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>Void that record and enter it again. Nothing was delivered.</source>
            <translation>أبطل ذلك السجل وأدخله من جديد. لم يُسلَّم شيء.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>Void the record here too, if there is one, and set this row aside.</source>
            <translation>يُبطَل السجل هنا أيضاً إن وُجد، ويوضع هذا الصف جانباً.</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing.py" />
            <source>Void what refers to them first, or void single records.</source>
            <translation>أبطِل أولاً ما يشير إليها، أو أبطِل سجلات بعينها.</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Voided by</source>
            <translation>أبطله</translation>
        </message>
        <message>
            <location filename="core/model/envelope.py" />
            <source>Voided on</source>
            <translation>تاريخ الإبطال</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>Voided records left out</source>
            <translation>سجلات مُبطلة استُبعدت</translation>
        </message>
        <message>
            <location filename="processing/undo_import.py" />
            <source>Voids the records that an import took in, with the reason, and gives those that it updated their former values back. Records that were changed since, or whose life cycle does not go back, stay and are counted as kept. Its held rows go with it, those too that were mended and taken in since; a row that another import repeats word for word waits for that one.</source>
            <translation>يُبطل السجلات التي أدخلها استيراد مع ذكر السبب، ويعيد إلى ما حدّثه منها قيمه السابقة. السجلات التي غُيّرت منذئذ، أو التي لا تعود دورة حياتها إلى الوراء، تبقى وتُعدّ محفوظة. وتذهب معه صفوفه المعلّقة، حتى ما صُحّح منها وأُدخل بعد ذلك؛ أما الصف الذي يكرره استيراد آخر حرفيًا فينتظر مع ذاك.</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>WGS 84, {zone}. Bearings are true bearings, clockwise from true north; distances are along the ellipsoid. The last point of a ring leads back to its first. MGRS is truncated to 1 m, as its standard has it; UTM is rounded.</source>
            <translation>WGS 84، {zone}. السموت حقيقية، مع عقارب الساعة من الشمال الحقيقي؛ والمسافات على المجسّم الإهليلجي. آخر نقطة في كل حلقة تعود إلى أولها. إحداثيات MGRS مقطوعة إلى 1 m كما في معيارها، وإحداثيات UTM مقرّبة.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>Wait until that is done, then take the delivery in.</source>
            <translation>انتظر حتى ينتهي ذلك، ثم استورد التسليم.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Warning</source>
            <translation>تحذير</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Water</source>
            <translation>المياه</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <location filename="core/priority/inputs.py" />
            <source>Water points</source>
            <translation>نقاط المياه</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Water points nearby</source>
            <translation>نقاط المياه القريبة</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/near.py" />
            <source>Water points within {distance_m} m of it: {value}.</source>
            <translation>نقاط المياه ضمن مسافة {distance_m} m منها: {value}.</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>We do not know everything about it; with that its score could be {low} to {high}.</source>
            <translation>لا نعرف كل شيء عنها؛ ومع مراعاة ذلك قد تتراوح درجتها بين {low} و{high}.</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="gui/profile_weights.py" />
            <source>Weight</source>
            <translation>الوزن</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/charts.py" />
            <source>Weight: {criterion}</source>
            <translation>الوزن: {criterion}</translation>
        </message>
        <message>
            <location filename="core/priority/methods/__init__.py" />
            <source>Weighted additive value</source>
            <translation>القيمة الجمعية الموزونة</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>Weights</source>
            <translation>الأوزان</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>Weights sum to 1, and no set of them keeps to all ranges and the order.</source>
            <translation>مجموع الأوزان 1، ولا توجد مجموعة أوزان تراعي جميع المجالات والترتيب.</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>Weights that follow</source>
            <translation>الأوزان الناتجة</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/people.py" />
            <source>What a cell without data means: "unknown", or "nobody" lives there</source>
            <translation>معنى الخلية التي بلا بيانات: "unknown" (غير معروف)، أو "nobody" (لا يسكن فيها أحد)</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>What a shapefile cannot carry, and what was held back (details in losses.csv)</source>
            <translation>ما لا يتسع له ملف الشكل (shapefile) وما حُجب (التفاصيل في losses.csv)</translation>
        </message>
        <message>
            <location filename="processing/open_ranking.py" />
            <source>What cannot be shown again</source>
            <translation>ما لا يمكن عرضه من جديد</translation>
        </message>
        <message>
            <location filename="gui/revise_dialog.py" />
            <source>What changed, and why</source>
            <translation>ما الذي تغيّر ولماذا</translation>
        </message>
        <message>
            <location filename="processing/explain_rank.py" />
            <source>What counted, with distances</source>
            <translation>ما جرى احتسابه مع المسافات</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>What counts most for it is this.</source>
            <translation>أكثر ما يُحسب لها هو ما يلي.</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>What each class counts</source>
            <translation>قيمة كل فئة</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>What is changed here is another policy: it is saved as a file, and stays unsigned until you sign it.</source>
            <translation>ما يُغيَّر هنا سياسة أخرى: تُحفظ في ملف، وتبقى دون توقيع حتى توقّعها.</translation>
        </message>
        <message>
            <location filename="core/exchange/pending.py" />
            <source>What is not complete or not settled</source>
            <translation>ما هو غير مكتمل أو غير محسوم</translation>
        </message>
        <message>
            <location filename="processing/preview_import.py" />
            <source>What is not known or only guessed</source>
            <translation>ما هو غير معروف أو مخمَّن فقط</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>What is ranked</source>
            <translation>ما يجري ترتيبه</translation>
        </message>
        <message>
            <location filename="gui/finding_rows.py" />
            <source>What is said</source>
            <translation>المذكور</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>What is {kind} comes from one of {activities}, not from {activity}.</source>
            <translation>ما كان {kind} يأتي من أحد {activities}، لا من {activity}.</translation>
        </message>
        <message>
            <location filename="core/priority/stored.py" />
            <source>What it says was measured leads to other ranks than those it gives.</source>
            <translation>ما يقول إنه قيس يؤدي إلى رتب غير التي يعطيها.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>What it was made from</source>
            <translation>ما الذي بُني عليه</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/requests.py" />
            <source>What no request means: "unknown", or "nothing" where everybody in need has asked</source>
            <translation>معنى عدم وجود طلب: "unknown" (غير معروف)، أو "nothing" (لا شيء) حيث يكون كل محتاج قد قدّم طلبًا</translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <source>What others changed meanwhile stands below what you typed.</source>
            <translation>ما غيّره آخرون في هذه الأثناء يظهر أسفل ما كتبته.</translation>
        </message>
        <message>
            <location filename="gui/firmness_dialog.py" />
            <location filename="processing/rank_firmness.py" />
            <source>What planners agree on</source>
            <translation>ما يتفق عليه المخططون</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>What speaks least for it is this.</source>
            <translation>أضعف ما يُرجّحها هو ما يلي.</translation>
        </message>
        <message>
            <location filename="gui/inputs_dialog.py" />
            <location filename="processing/rank_hazards.py" />
            <source>What the cells of the population raster hold</source>
            <translation>ما تحويه خلايا الشبكة الخلوية للسكان</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>What the data say was put aside for {crs}, which was given.</source>
            <translation>لم يُؤخذ بما تذكره البيانات، واعتُمد {crs} المحدد بدلًا منه.</translation>
        </message>
        <message>
            <location filename="core/priority/charts.py" />
            <source>What the score is made of</source>
            <translation>مكوّنات الدرجة</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <location filename="gui/why.py" />
            <source>What to know about the data</source>
            <translation>ما ينبغي معرفته عن البيانات</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <source>What was changed after {code} carries times before it ({changed} and {sent}), so it cannot be told what is new.</source>
            <translation>ما تغيّر بعد {code} يحمل أوقاتًا قبله ({changed} و{sent})، فلا يمكن معرفة الجديد.</translation>
        </message>
        <message>
            <location filename="adapters/intake/reading.py" />
            <source>What was read of {file} did not arrive whole</source>
            <translation>ما قُرئ من {file} لم يصل كاملًا</translation>
        </message>
        <message>
            <location filename="gui/firmness_dialog.py" />
            <source>What would move it up to rank</source>
            <translation>ما الذي يرفعها إلى الرتبة</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>What would move {code} up</source>
            <translation>ما الذي يرفع رتبة {code}</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <location filename="gui/value_dialog.py" />
            <source>Where it is not known, a hazard counts anything from {worst} to {best}.</source>
            <translation>حيث لا يُعرف ذلك تُحتسب للمنطقة الخطرة أي قيمة من {worst} إلى {best}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>Where that is too much for a boundary, ask the sender for corners.</source>
            <translation>إن كان ذلك أكثر مما تحتمله حدود، فاطلب من المرسل الزوايا.</translation>
        </message>
        <message>
            <location filename="core/model/tables_work.py" />
            <source>Which hazards a task covers is decided here, with the task.</source>
            <translation>يُقرَّر هنا مع المهمة أي المناطق الخطرة تشملها.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>Which of the two numbers in “{text}” is the latitude?</source>
            <translation>أيّ العددين في «{text}» هو خط العرض؟</translation>
        </message>
        <message>
            <location filename="core/model/tables_intake.py" />
            <source>Who</source>
            <translation>مَن</translation>
        </message>
        <message>
            <location filename="core/model/tables_land.py" />
            <source>Who stated the declination, and from what</source>
            <translation>من أفاد بالانحراف المغناطيسي، وعن أي مصدر</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Whoever is on the network to {host} can read what is sent</source>
            <translation>يستطيع كل من على الشبكة إلى {host} قراءة ما يُرسل</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Why days were lost</source>
            <translation>سبب ضياع الأيام</translation>
        </message>
        <message>
            <location filename="core/model/tables_release.py" />
            <source>Why it was not completed</source>
            <translation>سبب عدم الإنجاز</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/weight_sets.py" />
            <source>Widen the ranges.</source>
            <translation>وسّع المجالات.</translation>
        </message>
        <message>
            <location filename="core/priority/weights.py" />
            <source>With all weights at 0 every hazard would have the same score.</source>
            <translation>إذا كانت جميع الأوزان 0 فستكون لكل المناطق الخطرة الدرجة نفسها.</translation>
        </message>
        <message>
            <location filename="core/model/work_codelists.py" />
            <source>Withdrawn</source>
            <translation>مسحوب</translation>
        </message>
        <message>
            <location filename="core/model/people_codelists.py" />
            <source>Within three months</source>
            <translation>خلال ثلاثة أشهر</translation>
        </message>
        <message>
            <location filename="core/model/shared_fields.py" />
            <source>Women</source>
            <translation>نساء</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>Work</source>
            <translation>العمل</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Work completed and reported</source>
            <translation>أُنجز العمل وقُدّم التقرير</translation>
        </message>
        <message>
            <location filename="core/priority/inputs.py" />
            <source>Work done by district</source>
            <translation>الأعمال المنجزة حسب المنطقة الإدارية</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>Work in a copy on this computer, or keep the workspace in a PostgreSQL database.</source>
            <translation>اعمل في نسخة على هذا الجهاز، أو احفظ مساحة العمل في قاعدة بيانات PostgreSQL.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>Work on with the last good copy. Keep the damaged file: 'sqlite3 FILE .recover' may save records of it.</source>
            <translation>تابع العمل بآخر نسخة سليمة. احتفظ بالملف التالف: قد يستعيد الأمر 'sqlite3 FILE .recover' بعض سجلاته.</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>Work started</source>
            <translation>بدأ العمل</translation>
        </message>
        <message>
            <location filename="core/model/codelists.py" />
            <source>Worked on</source>
            <translation>قيد العمل</translation>
        </message>
        <message>
            <location filename="gui/firmness_dialog.py" />
            <source>Working it out…</source>
            <translation>جارٍ الحساب…</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Worksite point</source>
            <translation>نقطة في موقع العمل</translation>
        </message>
        <message>
            <location filename="core/model/tables_safety.py" />
            <source>Worksite points</source>
            <translation>نقاط موقع العمل</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>Worksites</source>
            <translation>مواقع العمل</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <location filename="processing/create_workspace.py" />
            <source>Workspace</source>
            <translation>مساحة العمل</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>Workspace (.gpkg file, or PostgreSQL connection)</source>
            <translation>مساحة العمل (ملف ‎.gpkg أو اتصال PostgreSQL)</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Workspace file…</source>
            <translation>ملف مساحة العمل…</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>Workspaces (*.gpkg)</source>
            <translation>مساحات العمل (*.gpkg)</translation>
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Write QGIS project</source>
            <translation>كتابة مشروع QGIS</translation>
        </message>
        <message>
            <location filename="core/orders/filling.py" />
            <location filename="processing/state_declination.py" />
            <source>Write dates as year-month-day, such as 2026-03-31.</source>
            <translation>اكتب التواريخ بترتيب السنة-الشهر-اليوم، مثل 2026-03-31.</translation>
        </message>
        <message>
            <location filename="processing/build_project.py" />
            <source>Writes a QGIS project with every table of the workspace as a layer with its form, symbols and labels, over a base map from files or folders on this computer. Files next to the project are found again wherever the folder is copied to. An existing project file is replaced.</source>
            <translation>يكتب مشروع QGIS يضم كل جداول مساحة العمل طبقاتٍ بنماذجها ورموزها وتسمياتها، فوق خريطة أساس من ملفات أو مجلدات على هذا الحاسوب. تُعثر الملفات المجاورة للمشروع أينما نُسخ المجلد. ويُستبدل ملف المشروع إن كان موجودًا.</translation>
        </message>
        <message>
            <location filename="processing/save_profile.py" />
            <source>Writes a profile of priorities to a file, under the weights that are given. With a name and a reason it is signed as of today: its fingerprint then tells whether anybody changed it. Without both it stays unsigned. Changes are parts of a profile file in place of its own, such as other criteria, another method, or weights by swing, by order of importance or by comparing in pairs; of these it is told how consistent they are.</source>
            <translation>يكتب ملف أولويات إلى ملف بالأوزان المعطاة. وباسم وسبب يُوقَّع بتاريخ اليوم: وعندها تدل بصمته على ما إذا غيّره أحد. ودونهما يبقى غير موقّع. والتغييرات أجزاء من ملف الأولويات تحل محل أجزائه، كمعايير أخرى أو طريقة أخرى أو أوزان بالتأرجح أو بترتيب الأهمية أو بالمقارنة أزواجاً؛ ويُذكر مدى اتساق هذه المقارنات.</translation>
        </message>
        <message>
            <location filename="processing/export_ranking.py" />
            <source>Writes a saved ranking as a GeoPackage with its classes, as a spreadsheet of values, and as a PDF that justifies the rank of each named hazard, or of the first ones, on two pages with a map and charts; in two languages one after the other, the layer and the spreadsheet then in the first.</source>
            <translation>تكتب ترتيبًا محفوظًا كملف GeoPackage بفئاته، وكجدول قيم، وكملف PDF يبرّر رتبة كل منطقة خطرة مذكورة، أو الأولى منها، في صفحتين بخريطة ورسوم بيانية؛ وبلغتين إحداهما بعد الأخرى، وتكون الطبقة والجدول عندئذ باللغة الأولى.</translation>
        </message>
        <message>
            <location filename="processing/accept_findings.py" />
            <source>Writes down who accepts findings and why. An accepted finding stays visible. A finding that was accepted already keeps its first name and reason.</source>
            <translation>يدوّن من يقبل الملاحظات ولماذا. تبقى الملاحظة المقبولة ظاهرة. والملاحظة التي سبق قبولها تحتفظ بأول اسم وسبب لها.</translation>
        </message>
        <message>
            <location filename="processing/resolve_held_row.py" />
            <source>Writes down who sets a held row aside, and why. The row and its findings are kept; it no longer waits.</source>
            <translation>يسجّل من نحّى صفًا معلّقًا جانبًا وسبب ذلك. يُحفظ الصف وملاحظاته، ولا يعود ينتظر قرارًا.</translation>
        </message>
        <message>
            <location filename="processing/save_mapping.py" />
            <source>Writes mapping profiles (JSON, one or a list of them) into a folder. The import takes that folder as its mapping profile: a layer with exactly the columns for which a profile was saved is mapped by it. A profile takes the place of the one that was saved for the same columns.</source>
            <translation>تكتب ملفات المطابقة (JSON، واحدًا أو قائمة منها) في مجلد. يأخذ الاستيراد ذلك المجلد كملف مطابقة: والطبقة التي لها بالضبط الأعمدة التي حُفظ لها ملف تُطابَق به. ويحلّ الملف محل ما حُفظ للأعمدة نفسها.</translation>
        </message>
        <message>
            <location filename="processing/state_declination.py" />
            <source>Writes the magnetic declination of a site down, in degrees, east positive, with its date, its change in a year, who states it and from what model or chart. Orders drafted or issued from then on bring it to their own date and print magnetic bearings. More than five years away it is not used. The plugin has no model of the Earth's field and computes none.</source>
            <translation>يدوّن الانحراف المغناطيسي لموقع بالدرجات، الشرق موجب، مع تاريخه وتغيّره في السنة ومن أفاد به وعن أي نموذج أو خريطة. وتنقله الأوامر التي تُعدّ أو تُصدر بعد ذلك إلى تاريخها وتطبع السموت المغناطيسية. ولا يُستخدم إن كان يبعد أكثر من خمس سنوات. ليس لدى الإضافة نموذج للمجال المغناطيسي للأرض ولا تحسبه.</translation>
        </message>
        <message>
            <location filename="processing/send_delivery.py" />
            <source>Writes the records as shapefiles into one zip, with a manifest, a codebook and the list of everything that a shapefile cannot carry. The zip is read back and compared value by value before it counts. Personal data leaves only with a release profile that names it. The delivery is entered in the register.</source>
            <translation>يكتب السجلات ملفات شكل (shapefile) في ملف مضغوط واحد، مع بيان ودليل رموز وقائمة بكل ما لا يتسع له ملف الشكل. يُقرأ الملف المضغوط من جديد ويُقارن قيمة بقيمة قبل اعتماده. لا تخرج البيانات الشخصية إلا بنمط إفصاح يذكرها. ويُقيَّد التسليم في السجل.</translation>
        </message>
        <message>
            <location filename="processing/fill_task_order.py" />
            <source>Writes what is given into the task of a drafted order and drafts the order anew. What is left open stays as it is; CLEAR names parameters to be emptied. STARTPOINTS are the numbers of the perimeter points at which the team begins, one of each hazard. Dates are written as year-month-day. An issued order is revised first.</source>
            <translation>يكتب القيم المعطاة في مهمة أمرٍ ما زال مسودة ويضع المسودة من جديد. ما لم يُعطَ يبقى على حاله؛ وCLEAR يسمّي المعاملات التي تُفرَّغ. STARTPOINTS أرقام نقاط المحيط التي يبدأ منها الفريق، نقطة لكل منطقة خطرة. تُكتب التواريخ بترتيب السنة-الشهر-اليوم. الأمر الصادر يُراجَع أولًا.</translation>
        </message>
        <message>
            <location filename="adapters/widgets.py" />
            <location filename="gui/messages.py" />
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>You cannot change this workspace</source>
            <translation>لا يمكنك تغيير مساحة العمل هذه</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>You do not see every record</source>
            <translation>أنت لا ترى جميع السجلات</translation>
        </message>
        <message>
            <location filename="adapters/store/rights.py" />
            <source>Your login may not do this</source>
            <translation>لا يحق لحسابك القيام بهذا</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>Your login may not see the workspace</source>
            <translation>لا يحق لحسابك رؤية مساحة العمل</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>Your login may not see this</source>
            <translation>لا يحق لحسابك رؤية هذا</translation>
        </message>
        <message>
            <location filename="gui/person_line.py" />
            <source>Your name</source>
            <translation>اسمك</translation>
        </message>
        <message>
            <location filename="core/location/utm.py" />
            <source>Zone {zone}, easting {easting} m, northing {northing} m.</source>
            <translation>النطاق {zone}، الإحداثي الشرقي {easting} m، الإحداثي الشمالي {northing} m.</translation>
        </message>
        <message>
            <location filename="core/model/frozen.py" />
            <source>a closed hazard stays as it is; record a new one that supersedes it</source>
            <translation>تبقى المنطقة الخطرة المغلقة كما هي؛ سجّل منطقة جديدة تحلّ محلها</translation>
        </message>
        <message>
            <location filename="core/model/frozen.py" />
            <source>a concluded visit stays as it is; record another visit</source>
            <translation>تبقى الزيارة المختتمة كما هي؛ سجّل زيارة أخرى</translation>
        </message>
        <message>
            <location filename="core/model/frozen.py" />
            <source>a product that passed QC stays as it is; record a new hazard for what is found later</source>
            <translation>يبقى ما اجتاز مراقبة الجودة كما هو؛ سجّل منطقة خطرة جديدة لما يُعثر عليه لاحقًا</translation>
        </message>
        <message>
            <location filename="core/model/frozen.py" />
            <source>a released product stays as it is</source>
            <translation>تبقى الأرض المُفرج عنها كما سُجّلت</translation>
        </message>
        <message>
            <location filename="core/model/frozen.py" />
            <source>a signed certificate stays as it is; void it with a reason and sign another</source>
            <translation>تبقى الشهادة الموقّعة كما هي؛ أبطلها مع ذكر السبب ووقّع غيرها</translation>
        </message>
        <message>
            <location filename="core/model/frozen.py" />
            <source>an issued order is immutable; make a revision</source>
            <translation>أمر المهمة الصادر لا يُعدَّل؛ أنشئ مراجعة له</translation>
        </message>
        <message numerus="yes">
            <location filename="adapters/conflicts.py" />
            <source>and %n more record(s)</source>
            <translation>
                <numerusform>ولا سجلات أخرى</numerusform>
                <numerusform>وسجل آخر</numerusform>
                <numerusform>وسجلان آخران</numerusform>
                <numerusform>و%n سجلات أخرى</numerusform>
                <numerusform>و%n سجلًا آخر</numerusform>
                <numerusform>و%n سجل آخر</numerusform>
            </translation>
        </message>
        <message>
            <location filename="gui/order_form_dialog.py" />
            <source>as for the site: {value}</source>
            <translation>كما في الموقع: {value}</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>as important as</source>
            <translation>بنفس أهمية</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>at another site</source>
            <translation>في موقع آخر</translation>
        </message>
        <message>
            <location filename="adapters/held_places.py" />
            <source>at no site</source>
            <translation>في غير أي موقع</translation>
        </message>
        <message>
            <location filename="adapters/store/connection_text.py" />
            <source>authcfg={authcfg}</source>
            <translation>إعداد الدخول authcfg={authcfg}</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>below the first number</source>
            <translation>دون العدد الأول</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>boolean</source>
            <translation>نعم أو لا</translation>
        </message>
        <message>
            <location filename="core/survey/units.py" />
            <source>centimetres</source>
            <translation>سنتيمترات</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing.py" />
            <source>changed since</source>
            <translation>عُدّل منذ ذلك الحين</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>choose…</source>
            <translation>اختر…</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>chosen by the planner, not from a ranking</source>
            <translation>اختارها المخطِّط، وليست من ترتيب للأولويات</translation>
        </message>
        <message>
            <location filename="core/survey/reading/catalogue.py" />
            <source>dBASE table</source>
            <translation>جدول dBASE</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>date</source>
            <translation>تاريخ</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>datetime</source>
            <translation>تاريخ ووقت</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>day month year</source>
            <translation>يوم شهر سنة</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <location filename="core/priority/criteria/effort.py" />
            <location filename="core/priority/criteria/evidence.py" />
            <source>days</source>
            <translation>يوم</translation>
        </message>
        <message>
            <location filename="core/survey/units.py" />
            <source>dunams</source>
            <translation>دونمات</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>encrypted ({tls})</source>
            <translation>مشفّر ({tls})</translation>
        </message>
        <message>
            <location filename="core/survey/units.py" />
            <source>feet</source>
            <translation>أقدام</translation>
        </message>
        <message>
            <location filename="gui/ranked_records.py" />
            <source>first {top} in {share} %</source>
            <translation>أول {top} في {share} %</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>hazards held, not verified and near: {number}</source>
            <translation>مناطق خطرة معلّقة قريبة لم يُتحقق منها: {number}</translation>
        </message>
        <message>
            <location filename="core/priority/value_charts.py" />
            <source>hazards: {count}</source>
            <translation>مناطق خطرة: {count}</translation>
        </message>
        <message>
            <location filename="core/survey/units.py" />
            <source>hectares</source>
            <translation>هكتارات</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>held back by the ranking</source>
            <translation>مستبعدة في ترتيب الأولويات</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>held, not verified and near: {hazard}</source>
            <translation>معلّقة قريبة لم يُتحقق منها: {hazard}</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>integer</source>
            <translation>عدد صحيح</translation>
        </message>
        <message>
            <location filename="adapters/layouts/base_map.py" />
            <source>it has no coordinate system</source>
            <translation>ليس لها نظام إحداثيات</translation>
        </message>
        <message>
            <location filename="adapters/layouts/base_map.py" />
            <source>its source is broken</source>
            <translation>مصدرها معطوب</translation>
        </message>
        <message>
            <location filename="core/survey/units.py" />
            <source>kilometres</source>
            <translation>كيلومترات</translation>
        </message>
        <message>
            <location filename="core/model/frozen.py" />
            <source>land that was handed over stays with its certificate</source>
            <translation>تبقى الأرض المُسلَّمة مع شهادتها</translation>
        </message>
        <message>
            <location filename="core/survey/units.py" />
            <source>metres</source>
            <translation>أمتار</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>month day year</source>
            <translation>شهر يوم سنة</translation>
        </message>
        <message>
            <location filename="core/orders/blocks.py" />
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>no limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>no longer in the workspace</source>
            <translation>لم تعد في مساحة العمل</translation>
        </message>
        <message>
            <location filename="gui/panel.py" />
            <source>none open</source>
            <translation>لا شيء مفتوح</translation>
        </message>
        <message>
            <location filename="gui/create_orders_dialog.py" />
            <source>none: chosen by the planner</source>
            <translation>بلا ترتيب: اختيار المخطِّط</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>not chosen by anybody; the outline begins at point {number}</source>
            <translation>لم يخترها أحد؛ يبدأ المحيط عند النقطة {number}</translation>
        </message>
        <message>
            <location filename="core/priority/charts.py" />
            <location filename="gui/value_chart.py" />
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>not open any more</source>
            <translation>لم تعد مفتوحة</translation>
        </message>
        <message>
            <location filename="core/orders/blocks.py" />
            <location filename="gui/field_inputs.py" />
            <source>not recorded</source>
            <translation>غير مسجّل</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <location filename="gui/ranking_choice.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>not signed</source>
            <translation>غير موقّع</translation>
        </message>
        <message>
            <location filename="core/orders/work_sections.py" />
            <source>not specified; recorded contamination: {kinds}</source>
            <translation>غير محدد؛ التلوث المسجّل: {kinds}</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <source>not stated</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>on order already</source>
            <translation>صدر بشأنها أمر بالفعل</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>only for a misclosure above what is allowed, or usually allowed</source>
            <translation>فقط لخطأ إغلاق يتجاوز المسموح أو المعتاد</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>open</source>
            <translation>مفتوحة</translation>
        </message>
        <message>
            <location filename="gui/traverse_dialog.py" />
            <source>or</source>
            <translation>أو</translation>
        </message>
        <message>
            <location filename="gui/traverse_table.py" />
            <source>or: from point</source>
            <translation>أو: من نقطة</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>rank {rank} in ranking {ranking} (profile {profile})</source>
            <translation>المرتبة {rank} في الترتيب {ranking} (الملف {profile})</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>rank {rank} in ranking {ranking} (profile {profile}, fingerprint {fingerprint}; {signed})</source>
            <translation>الرتبة {rank} في الترتيب {ranking} (ملف الأولويات {profile}، البصمة {fingerprint}؛ {signed})</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>real</source>
            <translation>عدد عشري</translation>
        </message>
        <message>
            <location filename="adapters/layouts/print_order.py" />
            <source>revision {revision}</source>
            <translation>المراجعة {revision}</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <location filename="gui/ranking_choice.py" />
            <location filename="gui/tabs/priorities.py" />
            <source>signed by {name}</source>
            <translation>وقّعه {name}</translation>
        </message>
        <message>
            <location filename="core/orders/document.py" />
            <source>signed by {name} on {date}: {reason}</source>
            <translation>وقّعها {name} بتاريخ {date}: {reason}</translation>
        </message>
        <message>
            <location filename="core/survey/units.py" />
            <source>square kilometres</source>
            <translation>كيلومترات مربعة</translation>
        </message>
        <message>
            <location filename="core/survey/units.py" />
            <source>square metres</source>
            <translation>أمتار مربعة</translation>
        </message>
        <message>
            <location filename="gui/value_pages.py" />
            <source>taken from the hazards ranked</source>
            <translation>يؤخذ من المناطق الخطرة المرتَّبة</translation>
        </message>
        <message>
            <location filename="core/geometry_words.py" />
            <source>text</source>
            <translation>نص</translation>
        </message>
        <message>
            <location filename="adapters/conflicts.py" />
            <source>the boundary was drawn anew</source>
            <translation>رُسمت الحدود من جديد</translation>
        </message>
        <message>
            <location filename="core/survey/questions.py" />
            <source>the coordinate system is not known</source>
            <translation>نظام الإحداثيات غير معروف</translation>
        </message>
        <message>
            <location filename="core/survey/questions.py" />
            <source>the coordinate system is that of an earlier delivery: look whether the rows fall where they belong</source>
            <translation>نظام الإحداثيات مأخوذ من تسليم سابق: تحقق من وقوع الصفوف حيث ينبغي</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>the count itself</source>
            <translation>العدد نفسه</translation>
        </message>
        <message>
            <location filename="core/survey/questions.py" />
            <source>the encoding was found by trial</source>
            <translation>عُرف الترميز بالتجربة</translation>
        </message>
        <message>
            <location filename="gui/export_dialog.py" />
            <source>the first ones of the ranking</source>
            <translation>الأوائل في الترتيب</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>the greatest number of those ranked</source>
            <translation>أكبر عدد بين المرتَّبة</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>the least number of those ranked</source>
            <translation>أصغر عدد بين المرتَّبة</translation>
        </message>
        <message>
            <location filename="adapters/intake/undoing.py" />
            <source>voided since</source>
            <translation>أُبطل منذ ذلك الحين</translation>
        </message>
        <message>
            <location filename="core/model/frozen.py" />
            <source>what was asked for stays; decline it with a reason and record another request</source>
            <translation>يبقى ما طُلب كما هو؛ ارفضه مع ذكر السبب وسجّل طلبًا آخر</translation>
        </message>
        <message>
            <location filename="core/model/frozen.py" />
            <source>what was reported stays; return the report with a reason to have it corrected</source>
            <translation>يبقى ما أُبلغ عنه كما هو؛ أعد التقرير مع ذكر السبب ليُصحَّح</translation>
        </message>
        <message>
            <location filename="gui/profile_dialog.py" />
            <source>within</source>
            <translation>ضمن مسافة</translation>
        </message>
        <message>
            <location filename="adapters/held_places.py" />
            <source>without a place</source>
            <translation>بلا مكان</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>without geometry</source>
            <translation>دون شكل هندسي</translation>
        </message>
        <message>
            <location filename="gui/mapping_fields.py" />
            <source>year first, or unmistakable</source>
            <translation>السنة أولًا، أو بلا لبس</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <location filename="core/orders/blocks.py" />
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>yes, by the contamination recorded: {kinds}</source>
            <translation>نعم، بحسب التلوث المسجّل: {kinds}</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>{after} stands after {before}: the numbers must rise from row to row.</source>
            <translation>ورد {after} بعد {before}: يجب أن تتصاعد الأعداد من صف إلى صف.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{area_m2:.1f} m², {width_m:.2f} m wide on average.</source>
            <translation>{area_m2:.1f} m²، بعرض متوسطه {width_m:.2f} m.</translation>
        </message>
        <message>
            <location filename="gui/before_after.py" />
            <source>{before} m² as drawn → {after} m² ({difference} m²). Red: before, blue: after.</source>
            <translation>قبل (كما رُسم): {before} m²، بعد: {after} m²، الفرق: {difference} m². الأحمر: قبل، الأزرق: بعد.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{by} says '{stated}', the texts were read as {encoding}: {sample}</source>
            <translation>يذكر {by} الترميز «{stated}»، وقُرئت النصوص بالترميز {encoding}: {sample}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{cells} cells for {fields} fields; values may stand in the wrong field.</source>
            <translation>عدد الخلايا {cells} مقابل عدد الحقول {fields}؛ قد تكون بعض القيم في غير حقلها.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{changes}. Decided by {by}: {reason}</source>
            <translation>{changes}. صاحب القرار {by}: {reason}</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>{class_name}: {value}</source>
            <translation>{class_name}: {value}</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>{classification}, {status}: records {records}, area {area} m², of unknown area {unknown}</source>
            <translation>{classification}، {status}: عدد السجلات {records}، المساحة {area} م²، منها مجهولة المساحة {unknown}</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>{code} and {other} share {area_m2:.1f} m², {width_m:.2f} m wide: a boundary drawn twice.</source>
            <translation>يشترك {code} و{other} في {area_m2:.1f} m² بعرض {width_m:.2f} m: حد مرسوم مرتين.</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>{code} and {other} share {area_m2:.1f} m²; that land would be counted twice.</source>
            <translation>يشترك {code} و{other} في {area_m2:.1f} m²؛ وستُحسب هذه الأرض مرتين.</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>{code} cannot be worked on at present, so others go first.</source>
            <translation>لا يمكن العمل في {code} حاليًا، ولذلك تُقدَّم عليها مناطق أخرى.</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>{code} does not touch {hazard}; it releases nothing of it.</source>
            <translation>لا يمس {code} المنطقة {hazard}؛ فهو لا يُفرج عن شيء منها.</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>{code} goes ahead of the ranking, as an emergency.</source>
            <translation>تُقدَّم {code} على الترتيب بوصفها حالة طارئة.</translation>
        </message>
        <message>
            <location filename="adapters/counted.py" />
            <source>{code} has changed since the ranking was made, so what counted for it then is not shown.</source>
            <translation>تغيّرت {code} بعد إعداد الترتيب، لذلك لا يُعرض ما احتُسب لها حينئذ.</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>{code} has rank {rank} of {count}, level with {others} others.</source>
            <translation>رتبة {code} هي {rank} من {count}، بالتساوي مع مناطق أخرى عددها {others}.</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>{code} has rank {rank} of {count}.</source>
            <translation>رتبة {code} هي {rank} من {count}.</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>{code} is cleared to {depth_m:g} m; task {task} specifies {wanted_m:g} m.</source>
            <translation>طُهّر {code} إلى عمق {depth_m:g} m؛ والمهمة {task} تحدد {wanted_m:g} m.</translation>
        </message>
        <message>
            <location filename="adapters/intake/saving_typed.py" />
            <source>{code} is in the workspace, with a boundary of its own.</source>
            <translation>{code} موجودة في مساحة العمل ولها حدودها.</translation>
        </message>
        <message>
            <location filename="adapters/intake/resolving.py" />
            <source>{code} is in the workspace; the row would be a second one of that name.</source>
            <translation>{code} موجود في مساحة العمل؛ وسيكون الصف سجلًا ثانيًا بالاسم نفسه.</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>{code} is linked to no task and completion report of the workspace.</source>
            <translation>لا يرتبط {code} بمهمة وتقرير إنجاز في مساحة العمل.</translation>
        </message>
        <message>
            <location filename="core/model/contradictions.py" />
            <source>{code} is suspected, but direct evidence of contamination is recorded.</source>
            <translation>{code} مشتبه بها، غير أن دليلاً مباشرًا على التلوث مسجّل.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{code} moves by {metres:.0f} m.</source>
            <translation>ينتقل {code} مسافة {metres:.0f} م.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{code} moves by {metres:.0f} m; {left_out:.0%} of its former land is left out.</source>
            <translation>تنتقل {code} مسافة {metres:.0f} م، ويبقى خارجها {left_out:.0%} من أرضها السابقة.</translation>
        </message>
        <message>
            <location filename="core/model/contradictions.py" />
            <source>{code} states {stated} {outcome}, but {recorded} are recorded.</source>
            <translation>يذكر {code} العدد {stated} ({outcome})، والمسجّل {recorded}.</translation>
        </message>
        <message>
            <location filename="core/model/overwrites.py" />
            <source>{code}, {field}: on {at} another program replaced the value of {who}, then {minutes} min old, perhaps without having seen it.</source>
            <translation>{code}، {field}: في {at} استبدل برنامج آخر قيمة {who}، وكان عمرها حينئذ {minutes} دقيقة، ولعله لم يرها.</translation>
        </message>
        <message>
            <location filename="gui/ranking_choice.py" />
            <source>{code}, {profile}: {signed}</source>
            <translation>{code}، {profile}: {signed}</translation>
        </message>
        <message>
            <location filename="core/model/overwrites.py" />
            <source>{code}: on {at} another program replaced the boundary of {who}, then {minutes} min old, perhaps without having seen it.</source>
            <translation>{code}: في {at} استبدل برنامج آخر حدود {who}، وكان عمرها حينئذ {minutes} دقيقة، ولعله لم يرها.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/justification.py" />
            <location filename="gui/firmness_dialog.py" />
            <source>{code}: rank {rank} of {count}</source>
            <translation>{code}: الرتبة {rank} من {count}</translation>
        </message>
        <message>
            <location filename="core/landrelease/kinds.py" />
            <source>{code}: {nonconformity} is not closed.</source>
            <translation>{code}: لم يُغلق {nonconformity}.</translation>
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
            <translation>حوادث قرب المناطق الخطرة مؤرخة في المستقبل ولا تُحسب: {count}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>{count} accidents near hazards do not say how many people were hurt.</source>
            <translation>حوادث قرب المناطق الخطرة لا يُذكر فيها عدد المصابين: {count}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/accidents.py" />
            <source>{count} accidents near hazards have no date: they may count fully or not at all.</source>
            <translation>حوادث قرب المناطق الخطرة بلا تاريخ: {count}؛ قد تُحسب كاملة أو لا تُحسب إطلاقًا.</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>{count} coordinates have no place on the ground in {crs}.</source>
            <translation>عدد الإحداثيات التي لا موضع لها على الأرض في {crs}: {count}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{count} corners equal their neighbour to 0.000001°.</source>
            <translation>عدد الرؤوس المساوية للرأس المجاور بفارق لا يتجاوز 0.000001°: {count}.</translation>
        </message>
        <message>
            <location filename="core/priority/ahp.py" />
            <source>{count} criteria need {pairs} judgements; the limit is {limit} criteria.</source>
            <translation>تتطلب معايير عددها {count} أحكامًا عددها {pairs}؛ والحد الأقصى لعدد المعايير {limit}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/columns.py" />
            <source>{count} dates in "{column}" lie in the future and count as missing.</source>
            <translation>تواريخ في «{column}» تقع في المستقبل وتُعدّ ناقصة: {count}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{count} distinct corners.</source>
            <translation>عدد الرؤوس المتمايزة: {count}.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/columns.py" />
            <source>{count} entries of "{column}" are not finite numbers and count as missing.</source>
            <translation>قيم في «{column}» ليست أعدادًا منتهية وتُعدّ ناقصة: {count}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{count} geometries have heights; the workspace keeps positions.</source>
            <translation>أشكال هندسية لها ارتفاعات: {count}؛ لا تحفظ مساحة العمل إلا المواضع.</translation>
        </message>
        <message>
            <location filename="core/priority/triage.py" />
            <source>{count} hazards have an accident nearby whose date nobody knows; that puts none of them first.</source>
            <translation>مناطق خطرة بقربها حادث لا يُعرف تاريخه: {count}؛ ولا يُقدِّم ذلك أيًّا منها.</translation>
        </message>
        <message>
            <location filename="core/priority/ranking.py" />
            <source>{count} hazards have no estimate of team-days; the middle one stands in.</source>
            <translation>مناطق خطرة بلا تقدير لأيام عمل الفريق: {count}؛ استُخدمت القيمة الوسطى بدلًا منه.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/people.py" />
            <source>{count} hazards lie partly where the population raster has no data. If nobody lives there, say so in the profile.</source>
            <translation>مناطق خطرة يقع جزء منها حيث لا بيانات في الشبكة الخلوية للسكان: {count}. إذا لم يكن يسكن هناك أحد، فاذكر ذلك في ملف الأولويات.</translation>
        </message>
        <message>
            <location filename="core/priority/criteria/own_raster.py" />
            <source>{count} hazards lie partly where the raster has no data; what it has counts.</source>
            <translation>مناطق خطرة يقع جزء منها حيث لا بيانات في الشبكة الخلوية: {count}؛ ويُحسب ما يتوفر منها.</translation>
        </message>
        <message>
            <location filename="core/priority/measuring.py" />
            <source>{count} infinite numbers count as missing.</source>
            <translation>أعداد لا نهائية تُعدّ ناقصة: {count}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{count} rows ({rows}) stay set aside. Decided by {by}: {reason}</source>
            <translation>تبقى {count} من الصفوف ({rows}) موضوعة جانبًا. قرار {by}: {reason}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{count} rows ({rows}) wait among the held rows already, for the same reasons.</source>
            <translation>تنتظر {count} من الصفوف ({rows}) بين الصفوف المعلّقة منذ السابق، وللأسباب نفسها.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{count} rows ({rows}): the records stay as they were mended. Decided by {by}: {reason}</source>
            <translation>{count} من الصفوف ({rows}): تبقى السجلات كما صُحّحت. قرار {by}: {reason}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{count} rows are marked as deleted in the attribute table and were not read.</source>
            <translation>صفوف مؤشَّرة محذوفةً في جدول السمات ولم تُقرأ: {count}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>{count} rows came with a geometry; records of {table} have none.</source>
            <translation>{count} من الصفوف وردت بشكل هندسي؛ سجلات {table} لا شكل لها.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{count} rows got an ID from the source and its row, such as {example}.</source>
            <translation>صفوف أُعطيت معرّفًا مكوّنًا من المصدر ورقم الصف: {count}، مثل {example}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>{count} rows say nothing of where they are; no map will show them.</source>
            <translation>{count} من الصفوف لا تذكر مكانها؛ لن تظهر على أي خريطة.</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <source>{criterion} ({unit})</source>
            <translation>{criterion} ({unit})</translation>
        </message>
        <message>
            <location filename="core/priority/charts.py" />
            <source>{criterion}, {distance} m</source>
            <translation>{criterion}، {distance} م</translation>
        </message>
        <message>
            <location filename="adapters/counted.py" />
            <source>{criterion}, {distance}: {value}</source>
            <translation>{criterion}، {distance}: {value}</translation>
        </message>
        <message>
            <location filename="adapters/ranking_files.py" />
            <source>{criterion}: part of the score</source>
            <translation>{criterion}: حصته من الدرجة</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>{crs} (of an earlier delivery; these data do not say)</source>
            <translation>{crs} (من تسليم سابق؛ هذه البيانات لا تذكره)</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>{crs} (stated, not in the data)</source>
            <translation>{crs} (محدَّد، وليس في البيانات)</translation>
        </message>
        <message>
            <location filename="core/location/datum.py" />
            <source>{crs} brings its own shift to WGS 84, which is not one of EPSG's for its datum.</source>
            <translation>يحمل {crs} إزاحة خاصة به إلى WGS 84، وهي ليست من إزاحات EPSG لمرجعه الجيوديسي.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>{crs} is not a coordinate system.</source>
            <translation>{crs} ليس نظام إحداثيات.</translation>
        </message>
        <message>
            <location filename="core/orders/hazard_section.py" />
            <source>{crs}, by {operation}, accuracy of the transformation: {accuracy}</source>
            <translation>{crs}، بالعملية {operation}، دقة التحويل: {accuracy}</translation>
        </message>
        <message>
            <location filename="gui/fall_map.py" />
            <source>{crs}, by {operation}, accuracy of the transformation: {accuracy} m</source>
            <translation>{crs}، بالعملية {operation}، دقة التحويل: {accuracy} m</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_margin.py" />
            <source>{crs}. Grid: {step}. MGRS squares: {squares}. Grid north is {angle} east of true north.</source>
            <translation>{crs}. الشبكة: {step}. مربعات MGRS: {squares}. شمال الشبكة شرق الشمال الحقيقي بمقدار {angle}.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_margin.py" />
            <source>{crs}. Grid: {step}. MGRS squares: {squares}. Grid north is {angle} west of true north.</source>
            <translation>{crs}. الشبكة: {step}. مربعات MGRS: {squares}. شمال الشبكة غرب الشمال الحقيقي بمقدار {angle}.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/accidents.py" />
            <source>{days} days is not a half-life.</source>
            <translation>لا يصلح عدد الأيام {days} عمرَ نصف.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/buffers.py" />
            <source>{distance} m is not a distance.</source>
            <translation>لا تصلح القيمة {distance} m مسافةً.</translation>
        </message>
        <message>
            <location filename="gui/mapping_preview.py" />
            <source>{encoding} (found by trial: do the texts read right?)</source>
            <translation>{encoding} (عُرف بالتجربة: هل تُقرأ النصوص صحيحة؟)</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>{entry} is encrypted.</source>
            <translation>{entry} مشفّر.</translation>
        </message>
        <message>
            <location filename="adapters/intake/unpacking.py" />
            <source>{entry} would be written outside of its folder.</source>
            <translation>سيُكتب {entry} خارج مجلده.</translation>
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
            <translation>لا يمكن ملء {fields} هنا. في {table} الحقول التالية: {names}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{fields} of {code} stayed as in the workspace.</source>
            <translation>بقيت حقول {code} التالية كما هي في مساحة العمل: {fields}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{fields} of {code} would change, but its land is released.</source>
            <translation>سيتغيّر {fields} في {code}، غير أن أرضها مُفرَج عنها.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>{fields} of {code} would change, but they stay as they were recorded.</source>
            <translation>ستتغير {fields} في {code}، لكنها تبقى كما سُجلت.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}</source>
            <translation>{field}</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field} does not fit {width} characters; the exact number is in {file}</source>
            <translation>{field} لا يتسع له {width} خانة؛ العدد الدقيق في {file}</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field} has control characters, surrounding blanks or a leading formula sign; the exact text is in {file}</source>
            <translation>في {field} محارف تحكم أو فراغات في الطرفين أو علامة معادلة في البداية؛ النص الدقيق في {file}</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field} has {bytes} bytes, the cell holds {width}; the whole text is in {file}, the cell carries a mark</source>
            <translation>طول {field} هو {bytes} بايت والخلية تتسع لـ {width}؛ النص الكامل في {file} وفي الخلية علامة تشير إليه</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{field} holds {bytes} bytes and ends in half a character.</source>
            <translation>يشغل {field} عدد {bytes} من البايتات وينتهي بنصف محرف.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>{field} is '{state}', which takes: {missing}.</source>
            <translation>{field} هو «{state}»، وهذا يتطلب: {missing}.</translation>
        </message>
        <message>
            <location filename="core/orders/filling.py" />
            <source>{field} is a date.</source>
            <translation>{field} حقل تاريخ.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field} is a date; {count} values of {source} had a time as well.</source>
            <translation>{field} تاريخ؛ وكان لبعض قيم {source} وقت أيضًا، عددها {count}.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field} is an empty text, not a missing value; {file} says so</source>
            <translation>{field} نص فارغ وليس قيمة غير موجودة؛ وهذا مذكور في {file}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{field} is filled to its last byte ({bytes}).</source>
            <translation>{field} ممتلئ حتى آخر بايت ({bytes}).</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field} is not released by this release profile; records with a value: {count}</source>
            <translation>{field} لا يسمح نمط الإفصاح بخروجه؛ عدد السجلات التي فيها قيمة: {count}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <location filename="core/survey/kinds_records.py" />
            <source>{field} of {code} would go from '{start}' to '{end}': {reason}</source>
            <translation>سينتقل {field} في {code} من «{start}» إلى «{end}»: {reason}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}: '{source}' says {value}, but '{other}' says '{says}'.</source>
            <translation>{field}: يقول «{source}» {value}، لكن «{other}» يقول «{says}».</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}: '{value}' ({source})</source>
            <translation>{field}: «{value}» ({source})</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{field}: '{value}' ({source}) is not of type {type}.</source>
            <translation>{field}: «{value}» ({source}) ليست من النوع {type}.</translation>
        </message>
        <message>
            <location filename="adapters/conflicts.py" />
            <source>{field}: from '{old}' to '{new}'</source>
            <translation>{field}: من «{old}» إلى «{new}»</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>{field}: more than one {table} is called '{value}'.</source>
            <translation>{field}: أكثر من سجل في {table} يحمل الاسم «{value}».</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field}: references to records of {target} that are not included: {count}</source>
            <translation>{field}: إحالات إلى سجلات في {target} غير مشمولة: {count}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{field}: the memo file is damaged, or belongs to another table.</source>
            <translation>{field}: ملف النصوص الطويلة (memo) تالف أو يخص جدولاً آخر.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>{field}: the {table} '{value}' waits among the held rows.</source>
            <translation>{field}: السجل «{value}» في {table} ينتظر بين الصفوف المعلّقة.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>{field}: there is no {table} '{value}', nor does the delivery bring it.</source>
            <translation>{field}: لا يوجد سجل «{value}» في {table}، ولا يأتي به التسليم.</translation>
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
            <translation>{field}: «{text}» ليس عددًا. اكتب أرقامًا، وافصل الكسور بنقطة.</translation>
        </message>
        <message>
            <location filename="core/exchange/kinds.py" />
            <source>{field}; records with a value: {count}</source>
            <translation>{field}؛ عدد السجلات التي فيها قيمة: {count}</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>{file}</source>
            <translation>{file}</translation>
        </message>
        <message>
            <location filename="adapters/layouts/export.py" />
            <source>{file} (code {code}).</source>
            <translation>{file} (الرمز {code}).</translation>
        </message>
        <message>
            <location filename="adapters/layouts/export.py" />
            <source>{file} ({error}).</source>
            <translation>{file} ({error}).</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>{file} ({kind}): two programs at once can destroy it there</source>
            <translation>{file} ({kind}): قد يتلفها هناك برنامجان يعملان في آن واحد</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>{file} can only be read</source>
            <translation>{file} متاح للقراءة فقط</translation>
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>{file} cannot be read</source>
            <translation>تعذّرت قراءة {file}</translation>
        </message>
        <message>
            <location filename="adapters/intake/reading.py" />
            <source>{file} could not be read in time</source>
            <translation>تعذّرت قراءة {file} في الوقت المحدد</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>{file} does not say where its coordinates are.</source>
            <translation>لا يبيّن {file} نظام إحداثياته.</translation>
        </message>
        <message>
            <location filename="core/priority/people_raster.py" />
            <source>{file} does not say whether it counts people in each cell or per km².</source>
            <translation>لا يذكر {file} هل يعدّ السكان في كل خلية أم في كل km².</translation>
        </message>
        <message>
            <location filename="core/location/missing_crs.py" />
            <source>{file} does not state its coordinate reference system.</source>
            <translation>لا يذكر {file} نظامه المرجعي للإحداثيات.</translation>
        </message>
        <message>
            <location filename="adapters/store/postgis_errors.py" />
            <source>{file} has a workspace in: {schemas}.</source>
            <translation>في {file} مساحة عمل في: {schemas}.</translation>
        </message>
        <message>
            <location filename="adapters/orders/choosing.py" />
            <source>{file} has no hazard with this ID.</source>
            <translation>لا توجد في {file} منطقة خطرة بهذا الرقم.</translation>
        </message>
        <message>
            <location filename="adapters/layers.py" />
            <source>{file} has no readable layer '{table}'.</source>
            <translation>لا توجد في {file} طبقة '{table}' قابلة للقراءة.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>{file} has schema version {version}; this plugin knows {known}.</source>
            <translation>نسخة المخطط (schema) في {file} هي {version}؛ وهذه الإضافة تعرف {known}.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>{file} has schema version {version}; this plugin works with {known}.</source>
            <translation>إصدار المخطط في {file} هو {version}؛ وهذه الإضافة تعمل مع {known}.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>{file} has {count} trigger(s) of somebody else: {names}. They could leave out or change in silence what is recorded.</source>
            <translation>في {file} مشغّلات من صنع غيرنا عددها {count}: {names}. قد تُسقط ما يُسجَّل أو تغيّره في صمت.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>{file} holds no file of a kind that can be read: {names}.</source>
            <translation>لا يحتوي {file} على أي ملف من نوع يمكن قراءته: {names}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/understanding.py" />
            <source>{file} holds no rows</source>
            <translation>لا يحتوي {file} على أي صفوف</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>{file} holds {count} orders, none with this number and revision.</source>
            <translation>في {file} عدد {count} من الأوامر، ليس بينها هذا الرقم وهذه المراجعة.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>{file} holds {size} bytes: a program is at work, or was cut off</source>
            <translation>يحوي {file} ‏{size} بايت: هناك برنامج يعمل، أو برنامج انقطع عمله</translation>
        </message>
        <message>
            <location filename="processing/copy_workspace.py" />
            <source>{file} is kept by a server.</source>
            <translation>{file} محفوظة لدى خادم.</translation>
        </message>
        <message>
            <location filename="adapters/base_map.py" />
            <source>{file} is neither a file nor a folder.</source>
            <translation>{file} ليس ملفًا ولا مجلدًا.</translation>
        </message>
        <message>
            <location filename="adapters/layouts/export.py" />
            <source>{file} is no PDF, and would be lost.</source>
            <translation>الملف {file} ليس بصيغة PDF وسيُفقد.</translation>
        </message>
        <message>
            <location filename="adapters/intake/profiles.py" />
            <source>{file} is not in UTF-8.</source>
            <translation>{file} ليس بترميز UTF-8.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>{file} is of no kind that can be read.</source>
            <translation>{file} ليس من نوع يمكن قراءته.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>{file} is part of a shapefile whose .shp file is missing.</source>
            <translation>{file} جزء من ملف shapefile ينقصه ملف ‎.shp.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <location filename="adapters/store/rights.py" />
            <source>{file} is read-only.</source>
            <translation>{file} للقراءة فقط.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>{file} is still being written, copied or taken away.</source>
            <translation>ما زال {file} يُكتب أو يُنسخ أو يُنقل.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>{file} lacks {count} of them: {names}.</source>
            <translation>ينقص {file} منها {count}: {names}.</translation>
        </message>
        <message>
            <location filename="core/survey/reading/worker.py" />
            <source>{file} needs more memory than the reader may have</source>
            <translation>يحتاج {file} إلى ذاكرة أكبر مما يُسمح به لبرنامج القراءة</translation>
        </message>
        <message>
            <location filename="core/priority/people_raster.py" />
            <source>{file} says of itself that its cells hold: {said}. Stated was: {stated}.</source>
            <translation>يذكر {file} عن نفسه أن خلاياه تحمل: {said}. والمذكور هو: {stated}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/georeference.py" />
            <source>{file} says {carried}; {wanted} was given.</source>
            <translation>يذكر {file} النظام {carried}؛ وقد حُدّد {wanted}.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <location filename="adapters/store/postgis_errors.py" />
            <source>{file} stayed locked for {seconds:g} seconds.</source>
            <translation>بقي {file} مقفلًا مدة قدرها بالثواني {seconds:g}.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>{file} was made or changed by something else than a released plugin: {obstacles}.</source>
            <translation>أُنشئ {file} أو غُيِّر بغير إضافة مُصدَرة: {obstacles}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/files.py" />
            <source>{file} was named in an encoding that is not this computer's.</source>
            <translation>سُمّي {file} بترميز يختلف عن ترميز هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="adapters/intake/taking_in.py" />
            <source>{file} was not read</source>
            <translation>لم يُقرأ {file}</translation>
        </message>
        <message>
            <location filename="adapters/store/copying.py" />
            <source>{file} was not written. Found: {faults}</source>
            <translation>لم يُكتب {file}. وُجد: {faults}</translation>
        </message>
        <message>
            <location filename="adapters/store/publishing.py" />
            <source>{file} would be overwritten.</source>
            <translation>سيُستبدل {file}.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>{file}: {count} rule(s) are missing, switched off or different: {rules}.</source>
            <translation>{file}: عدد القواعد الناقصة أو المعطّلة أو المختلفة {count}: {rules}.</translation>
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
            <translation>{file}: {error}. وهي مقطوعة في الجدول نفسه.</translation>
        </message>
        <message>
            <location filename="adapters/store/versions.py" />
            <source>{file}: {error}. It was cut off or overwritten, unless it never was a workspace. Nothing was changed.</source>
            <translation>{file}: {error}. قُطع جزء منه أو كُتب فوقه، ما لم يكن مساحة عمل أصلاً. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <location filename="adapters/store/geopackage.py" />
            <source>{file}: {error}. Nothing was changed.</source>
            <translation>{file}: {error}. لم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>{file}: {found} of {expected} pages.</source>
            <translation>{file}: {found} من {expected} صفحات.</translation>
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
            <translation>{first}، {others}</translation>
        </message>
        <message>
            <location filename="adapters/delivery.py" />
            <location filename="adapters/layouts/export.py" />
            <location filename="adapters/store/copying.py" />
            <location filename="adapters/store/geopackage.py" />
            <location filename="processing/outputs.py" />
            <source>{folder} is not a folder.</source>
            <translation>{folder} ليس مجلدًا.</translation>
        </message>
        <message>
            <location filename="adapters/intake/profiles.py" />
            <source>{folder}: {error}</source>
            <translation>{folder}: {error}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{found} where {wanted} is needed.</source>
            <translation>وُجد {found} والمطلوب {wanted}.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/acceptability.py" />
            <source>{hazards} hazards under {draws} sets of weights need {size} MB.</source>
            <translation>يتطلب حساب مناطق خطرة عددها {hazards} بمجموعات أوزان عددها {draws} حجمًا قدره {size} MB.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>{hazard} also has the numbers {numbers}.</source>
            <translation>لـ{hazard} أيضاً الأرقام {numbers}.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard} at {point}: {distance:.2f} m (east {east:+.2f} m, north {north:+.2f} m) over {length:.0f} m, 1:{ratio:.0f}. Allowed: {metres:g} m or 1:{limit:g}.</source>
            <translation>{hazard} عند {point}: ‏{distance:.2f} م (شرقاً {east:+.2f} م، شمالاً {north:+.2f} م) على طول {length:.0f} م، ‏1:{ratio:.0f}. المسموح: {metres:g} م أو 1:{limit:g}.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard} at {point}: {distance:.2f} m (east {east:+.2f} m, north {north:+.2f} m) over {length:.0f} m. Nothing was adjusted.</source>
            <translation>{hazard} عند {point}: ‏{distance:.2f} م (شرقاً {east:+.2f} م، شمالاً {north:+.2f} م) على طول {length:.0f} م. لم يُعدَّل شيء.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard} at {point}: {distance:.2f} m, 1:{ratio:.0f}. Allowed: {metres:g} m or 1:{limit:g}, usually {usual_m:g} m or 1:{usual_limit:g}. Nothing was adjusted.</source>
            <translation>{hazard} عند {point}: {distance:.2f} m، 1:{ratio:.0f}. المسموح: {metres:g} m أو 1:{limit:g}، والمعتاد {usual_m:g} m أو 1:{usual_limit:g}. لم يُعدَّل شيء.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard} has {count} different corners; a boundary needs three.</source>
            <translation>لـ{hazard} عدد زوايا مختلفة {count}؛ والحدود تحتاج إلى ثلاث.</translation>
        </message>
        <message>
            <location filename="core/priority/firmness/answers.py" />
            <source>{hazard} is not ranked</source>
            <translation>{hazard} غير مرتّبة</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}, {point}</source>
            <translation>{hazard}، {point}</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}, {point}: each grid has its own north.</source>
            <translation>{hazard}، {point}: لكل شبكة شمالها.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}, {point}: from '{origin}', which is in rows {rows}.</source>
            <translation>{hazard}، {point}: من «{origin}»، وهي في الصفوف {rows}.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}, {point}: from '{origin}'. The list has: {known}.</source>
            <translation>{hazard}، {point}: من «{origin}». في القائمة: {known}.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}, {point}: neither coordinates nor bearing and distance.</source>
            <translation>{hazard}، {point}: لا إحداثيات ولا سمت ومسافة.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}, {point}: true, grid or magnetic?</source>
            <translation>{hazard}، {point}: حقيقي أم شبكي أم مغناطيسي؟</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}, {point}: {bearing}°, {distance} m.</source>
            <translation>{hazard}، {point}: ‏{bearing}°، ‏{distance} م.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: all points were taken for corners of the boundary.</source>
            <translation>{hazard}: عُدّت كل النقاط زوايا للحدود.</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>{hazard}: findings that nobody accepted ({number})</source>
            <translation>{hazard}: ملاحظات لم يقبلها أحد ({number})</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: is {point} a corner, or a point outside of the boundary?</source>
            <translation>{hazard}: هل {point} زاوية أم نقطة خارج الحدود؟</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: none of {points} has coordinates to start from.</source>
            <translation>{hazard}: لا إحداثيات لأي من {points} يُبدأ منها.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: other points of the list have one.</source>
            <translation>{hazard}: للنقاط الأخرى في القائمة أرقام.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: put in the order landmark, benchmark, start point, turning points, and renumbered.</source>
            <translation>{hazard}: رُتّبت: المعلم البارز ثم النقطة المرجعية ثم نقطة البداية ثم نقاط الانعطاف، وأُعيد ترقيمها.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>{hazard}: see row {other}.</source>
            <translation>{hazard}: انظر الصف {other}.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: taken in the order of the rows.</source>
            <translation>{hazard}: أُخذت بترتيب الصفوف.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: the boundary goes from {point} back to {start} by calculation, {distance:.1f} m at {bearing:.1f}° true.</source>
            <translation>{hazard}: تعود الحدود من {point} إلى {start} بالحساب: {distance:.1f} م بسمت حقيقي {bearing:.1f}°.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: there is no number {numbers}.</source>
            <translation>{hazard}: لا يوجد الرقم {numbers}.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: {declination}°. It changes with the years.</source>
            <translation>{hazard}: ‏{declination}°. وهو يتغير مع السنين.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: {kinds}.</source>
            <translation>{hazard}: {kinds}.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: {label} is also the label of row {other}.</source>
            <translation>{hazard}: {label} هي أيضًا تسمية الصف {other}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>{hazard}: {layer} gives no boundary that can be used.</source>
            <translation>{hazard}: لا يعطي {layer} حدوداً يمكن استعمالها.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: {number} is also the number of row {other}.</source>
            <translation>{hazard}: ‏{number} هو أيضاً رقم الصف {other}.</translation>
        </message>
        <message>
            <location filename="core/location/point_agreement.py" />
            <source>{hazard}: {points} recorded points lie on no corner, {corners} corners have no point; up to {distance:.1f} m.</source>
            <translation>{hazard}: ‏{points} من النقاط المسجّلة لا تقع على زاوية، و{corners} من الزوايا بلا نقطة؛ حتى {distance:.1f} م.</translation>
        </message>
        <message>
            <location filename="core/location/kinds.py" />
            <source>{hazard}: {point} and row {other}.</source>
            <translation>{hazard}: ‏{point} والصف {other}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>{hazard}: {source} is '{value}' here and '{other}' in another row.</source>
            <translation>{hazard}: ‏{source} هنا «{value}» وفي صف آخر «{other}».</translation>
        </message>
        <message>
            <location filename="core/orders/minimum.py" />
            <source>{hazard}: {what}</source>
            <translation>{hazard}: {what}</translation>
        </message>
        <message>
            <location filename="adapters/source_layers.py" />
            <source>{input}: what it held was not kept by the version that saved this ranking, so none of it is shown.</source>
            <translation>{input}: لم تحفظ النسخة التي خزّنت هذا الترتيب محتواها، لذلك لا يُعرض منها شيء.</translation>
        </message>
        <message>
            <location filename="adapters/counted.py" />
            <source>{input}: {distance}</source>
            <translation>{input}: {distance}</translation>
        </message>
        <message>
            <location filename="adapters/source_layers.py" />
            <source>{input}: “{source}” has changed since the ranking was made, so what counted of it is not shown.</source>
            <translation>{input}: تغيّر «{source}» بعد إعداد الترتيب، لذلك لا يُعرض ما احتُسب منه.</translation>
        </message>
        <message>
            <location filename="adapters/source_layers.py" />
            <source>{input}: “{source}” is not where it was ({place}), so what counted of it cannot be shown.</source>
            <translation>{input}: لم يعد «{source}» في مكانه ({place})، لذلك لا يمكن عرض ما احتُسب منه.</translation>
        </message>
        <message>
            <location filename="adapters/source_layers.py" />
            <source>{input}: “{source}” was a layer of that session only, so what counted of it cannot be shown.</source>
            <translation>{input}: كانت «{source}» طبقة لتلك الجلسة فقط، لذلك لا يمكن عرض ما احتُسب منها.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{kind}: its pieces lie up to {metres:.2f} m from the curve.</source>
            <translation>{kind}: تبعد قطعه حتى {metres:.2f} m عن المنحنى.</translation>
        </message>
        <message>
            <location filename="core/survey/profile.py" />
            <source>{layer} has no field called {missing}. It has: {names}.</source>
            <translation>ليس في {layer} حقل باسم {missing}. الحقول الموجودة: {names}.</translation>
        </message>
        <message>
            <location filename="adapters/intake/understanding.py" />
            <source>{layer} holds records of {table}.</source>
            <translation>تحتوي {layer} على سجلات {table}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{length_m:.0f} m between two consecutive corners.</source>
            <translation>المسافة بين رأسين متتاليين {length_m:.0f} m.</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>{login} may look at it, and write nothing</source>
            <translation>يحق لـ {login} الاطلاع عليها فقط دون كتابة أي شيء</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>{login} may not see records of: {tables}</source>
            <translation>لا يحق لـ{login} رؤية سجلات من: {tables}</translation>
        </message>
        <message>
            <location filename="adapters/store/rights.py" />
            <source>{login} may read the workspace, but not write to: {tables}.</source>
            <translation>يحق لـ {login} قراءة مساحة العمل، ولكن لا يحق له الكتابة في: {tables}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{message}</source>
            <translation>{message}</translation>
        </message>
        <message>
            <location filename="core/priority/profile_reading.py" />
            <source>{name} signed another one on {date}; this one is {fingerprint}.</source>
            <translation>وقّع {name} ملفًا آخر بتاريخ {date}؛ أما هذا فبصمته {fingerprint}.</translation>
        </message>
        <message>
            <location filename="core/priority/explain.py" />
            <source>{name} stands for that policy since {date}: {reason}.</source>
            <translation>المسؤول عن هذه السياسة منذ {date} هو {name}: {reason}.</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>{name} was given as {kind}.</source>
            <translation>أُعطي {name} على هيئة {kind}.</translation>
        </message>
        <message>
            <location filename="core/exchange/table_files.py" />
            <source>{name} would have {size} bytes; the format allows {most}.</source>
            <translation>سيبلغ حجم {name} ‏{size} بايت، والحد الأقصى للصيغة {most}.</translation>
        </message>
        <message>
            <location filename="processing/algorithm.py" />
            <source>{name}: {file} is read by the same operation.</source>
            <translation>{name}: الملف {file} تقرؤه العملية نفسها.</translation>
        </message>
        <message>
            <location filename="processing/rank_hazards.py" />
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <location filename="processing/typed_numbers.py" />
            <source>{name}: “{text}” is no number.</source>
            <translation>{name}: «{text}» ليس عددًا.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_recorded.py" />
            <source>{other} has the same device ({model}), quantity, hazard, day and place.</source>
            <translation>لـ {other} الجسم نفسه ({model}) والكمية والمنطقة الخطرة واليوم والمكان نفسها.</translation>
        </message>
        <message>
            <location filename="processing/ranking_algorithm.py" />
            <source>{output}: {reason}</source>
            <translation>{output}: {reason}</translation>
        </message>
        <message>
            <location filename="core/orders/perimeter_section.py" />
            <source>{part}, hole {hole}</source>
            <translation>{part}، فجوة {hole}</translation>
        </message>
        <message>
            <location filename="adapters/layouts/map_margin.py" />
            <source>{points} turning points are drawn without their number; all are in the table.</source>
            <translation>رُسمت {points} من نقاط الانعطاف دون أرقامها؛ وكلها واردة في الجدول.</translation>
        </message>
        <message>
            <location filename="gui/profile_box.py" />
            <source>{profile} (of {ranking})</source>
            <translation>{profile} (من {ranking})</translation>
        </message>
        <message>
            <location filename="core/exchange/release.py" />
            <source>{profile} does not release: {refused}.</source>
            <translation>النمط {profile} لا يسمح بخروج: {refused}.</translation>
        </message>
        <message>
            <location filename="gui/tabs/priorities.py" />
            <source>{ranking}: {total} hazards · profile {fingerprint}, {signed}</source>
            <translation>{ranking}: {total} منطقة خطرة · ملف الأولويات {fingerprint}، {signed}</translation>
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
            <translation>{remaining_m2:.0f} m² من {code} لم تُلغَ ولم تُقلَّص ولم تُطهَّر.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{repair}: {before} → {after} m². Decided by {by}: {reason}</source>
            <translation>{repair}: {before} ← {after} m². قرّره {by}: {reason}</translation>
        </message>
        <message>
            <location filename="gui/compare_dialog.py" />
            <source>{rose} rose, {fell} fell, {same} kept their rank. Only before: {before}. Only after: {after}.</source>
            <translation>تقدّمت: {rose}، تراجعت: {fell}، حافظت على رتبتها: {same}. في السابق فقط: {before}. في اللاحق فقط: {after}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_records.py" />
            <source>{second} ({later}) lies before {first} ({earlier}).</source>
            <translation>{second} ({later}) يسبق {first} ({earlier}).</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_reading.py" />
            <source>{shapes} shapes, {rows} rows of attributes.</source>
            <translation>عدد الأشكال {shapes}، وعدد صفوف السمات {rows}.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{source} holds {characters}; it may read otherwise than it is.</source>
            <translation>يحتوي {source} على {characters}؛ وقد يُقرأ على غير حقيقته.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds.py" />
            <source>{source} holds {characters}; other programs would cut the text there.</source>
            <translation>يحتوي {source} على {characters}؛ وقد تبتر برامج أخرى النص عندها.</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_points.py" />
            <source>{source} was read as metres.</source>
            <translation>قُرئ {source} بالأمتار.</translation>
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
            <translation>{table} «{record}» لم يعد موجودًا: أبطله شخص ما.</translation>
        </message>
        <message>
            <location filename="adapters/conflicts.py" />
            <source>{table} '{record}' is now version {version}, changed by {who} on {when}.</source>
            <translation>{table} «{record}» أصبح الآن في الإصدار {version}، غيّره {who} في {when}.</translation>
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>{table} '{record}' is now version {version}, changed by {who}.</source>
            <translation>السجل «{record}» في {table} أصبح بالنسخة {version}، وغيّره {who}.</translation>
        </message>
        <message>
            <location filename="adapters/store/workspace.py" />
            <source>{table} has no record '{record}'.</source>
            <translation>لا يوجد في {table} سجل «{record}».</translation>
        </message>
        <message>
            <location filename="core/model/standing.py" />
            <source>{table} {record}: {field} is voided in {target}.</source>
            <translation>{table} {record}: ما يشير إليه {field} مُبطل في {target}.</translation>
        </message>
        <message>
            <location filename="core/model/standing.py" />
            <source>{table} {record}: {message} [{rule}]</source>
            <translation>{table} {record}: {message} [{rule}]</translation>
        </message>
        <message>
            <location filename="core/model/lifecycle.py" />
            <source>{table}.{field} cannot go from '{start}' to '{end}'.</source>
            <translation>لا يمكن أن ينتقل {table}.{field} من «{start}» إلى «{end}».</translation>
        </message>
        <message>
            <location filename="core/exchange/pending.py" />
            <source>{table}: open findings on delivered records: blocking {blocking}, warnings {warnings}; accepted with a reason: {accepted}</source>
            <translation>{table}: ملاحظات مفتوحة على السجلات المسلَّمة: مانعة {blocking}، تحذيرات {warnings}؛ مقبولة مع ذكر السبب: {accepted}</translation>
        </message>
        <message>
            <location filename="core/exchange/pending.py" />
            <source>{table}: received but held for a decision, and so NOT in this delivery: {held}, of these without a known place {without}; set aside with a reason: {aside}</source>
            <translation>{table}: استُلمت لكنها معلّقة بانتظار قرار، فهي ليست في هذا التسليم: {held}، منها بلا مكان معروف {without}؛ وُضع جانبًا مع ذكر السبب: {aside}</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>{table}: records {records}, delivered as counts by district</source>
            <translation>{table}: عدد السجلات {records}، مسلَّمة أعدادًا بحسب المنطقة</translation>
        </message>
        <message>
            <location filename="core/exchange/cover_note.py" />
            <source>{table}: records {records}, of these without geometry {without}</source>
            <translation>{table}: عدد السجلات {records}، منها بلا شكل هندسي {without}</translation>
        </message>
        <message>
            <location filename="gui/profile_weights.py" />
            <source>{times} × as important as</source>
            <translation>{times} × من أهمية</translation>
        </message>
        <message>
            <location filename="core/mappack/checks.py" />
            <source>{title}: none of these layers has anything to show there: {layers}.</source>
            <translation>{title}: ليس في أي من هذه الطبقات ما يُعرض هناك: {layers}.</translation>
        </message>
        <message>
            <location filename="adapters/ranked_layer.py" />
            <source>{title}: rank {first}</source>
            <translation>{title}: الرتبة {first}</translation>
        </message>
        <message>
            <location filename="adapters/ranked_layer.py" />
            <source>{title}: ranks {first}–{last}</source>
            <translation>{title}: الرتب {first}–{last}</translation>
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
            <translation>{total} منطقة خطرة، حُرّكت المنزلقات ولم تُحفظ · ملف الأولويات {fingerprint}، {signed}</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>{user} on {host} opened it on {since}; that program ended without closing it</source>
            <translation>فتحها {user} على الجهاز {host} في {since}؛ وانتهى ذلك البرنامج دون إغلاقها</translation>
        </message>
        <message>
            <location filename="core/model/workspace_kinds.py" />
            <source>{user} on {host} since {since}</source>
            <translation>{user} على الجهاز {host} منذ {since}</translation>
        </message>
        <message>
            <location filename="core/survey/kinds_places.py" />
            <source>{value}</source>
            <translation>{value}</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>{value} at {number}</source>
            <translation>{value} عند {number}</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>{value} below {number}</source>
            <translation>{value} دون {number}</translation>
        </message>
        <message>
            <location filename="core/priority/value_sentences.py" />
            <source>{value} from {number} on</source>
            <translation>{value} ابتداءً من {number}</translation>
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
            <translation>{value}: المراجع الشبكية على WGS 84، والدرجات بجانبها في نظام إحداثيات البيانات.</translation>
        </message>
        <message>
            <location filename="adapters/store/migrating.py" />
            <source>{version} is not between 1 and {known}.</source>
            <translation>{version} ليس بين 1 و{known}.</translation>
        </message>
        <message>
            <location filename="adapters/orders/register.py" />
            <source>{who} changed it after it was shown to you. Nothing of yours was written.</source>
            <translation>غيّره {who} بعد أن عُرض عليك. لم يُكتب شيء مما أدخلته.</translation>
        </message>
        <message>
            <location filename="core/priority/measures/reproject.py" />
            <source>{x}, {y} has no place in {crs}.</source>
            <translation>ليس للإحداثيتين {x}، {y} موضع في {crs}.</translation>
        </message>
        <message>
            <location filename="core/priority/source_checks.py" />
            <source>“{source}” of {date}</source>
            <translation>«{source}» بتاريخ {date}</translation>
        </message>
        <message>
            <location filename="core/priority/source_checks.py" />
            <source>“{source}” without a date</source>
            <translation>«{source}» دون تاريخ</translation>
        </message>
        <message>
            <location filename="core/location/angles.py" />
            <source>“{text}” cannot be read as a coordinate.</source>
            <translation>لا يمكن قراءة «{text}» بوصفه إحداثية.</translation>
        </message>
        <message>
            <location filename="core/location/typed_in.py" />
            <source>“{text}” cannot be read as a position in {crs}.</source>
            <translation>لا يمكن قراءة «{text}» كموقع في {crs}.</translation>
        </message>
        <message>
            <location filename="core/location/typed.py" />
            <source>“{text}” cannot be read as a position.</source>
            <translation>لا يمكن قراءة «{text}» بوصفه موضعًا.</translation>
        </message>
        <message>
            <location filename="core/priority/value_editing.py" />
            <source>“{text}” is no number.</source>
            <translation>«{text}» ليس عددًا.</translation>
        </message>
        <message>
            <location filename="core/location/mgrs.py" />
            <source>“{text}” is not an MGRS reference.</source>
            <translation>«{text}» ليس مرجع MGRS.</translation>
        </message>
        <message>
            <location filename="gui/held_row_form.py" />
            <source>“{value}” (in no code list)</source>
            <translation>«{value}» (ليس في أي قائمة رموز)</translation>
        </message>
    </context>
</TS>
