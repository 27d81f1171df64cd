<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Availability</name>
    <message>
        <source>Unplanned</source>
        <translation>非计划中断</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>计划内维护</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三方原因</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>No organisation with a service is entered, so there is no contract to judge by. “holdfast availability --by monitor” shows what the monitoring says.</source>
        <translation>尚未录入组织和服务，没有可供核算的合同。“holdfast availability --by monitor”可按监测项查看监测结果。</translation>
    </message>
    <message>
        <source>There are several services; say which: %1.</source>
        <translation>有多个服务，请指明是哪一个：%1。</translation>
    </message>
    <message>
        <source>There is no service %1. There is: %2.</source>
        <translation>没有服务 %1，现有：%2。</translation>
    </message>
    <message>
        <source>The measurements of these files are lost; import them again: %1.</source>
        <translation>以下文件的监测数据已丢失，请重新导入：%1。</translation>
    </message>
    <message>
        <source>No monitor is assigned to any module, so nothing is known of them. Say which monitor speaks for which module with “holdfast monitors --map &quot;MONITOR=MODULE&quot;”.</source>
        <translation>还没有任何监测项对应到模块，因此各模块情况未知。请用“holdfast monitors --map &quot;监测项=模块&quot;”指定哪个监测项代表哪个模块。</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) with data of this time speak for no module: %1.</source>
        <translation>
            <numerusform>有 %n 个监测项在该时段有数据，但未对应任何模块：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice %1 was judged without the holidays of its year, which are not known.</source>
        <translation>维护通知 %1 所在年份的节假日数据尚缺，判定时未计入节假日。</translation>
    </message>
    <message>
        <source>%1 has no module %2. There is: %3.</source>
        <translation>%1 没有模块 %2，现有：%3。</translation>
    </message>
    <message>
        <source>It ends on %1, before it begins on %2. Change one of them.</source>
        <translation>结束日期 %1 早于开始日期 %2，请改正其中之一。</translation>
    </message>
    <message>
        <source>The monitor has no name. See “holdfast monitors”.</source>
        <translation>监测项没有名称，见“holdfast monitors”。</translation>
    </message>
    <message>
        <source>A weight is a number from 1 to %1.</source>
        <translation>权重应为 1 至 %1 的整数。</translation>
    </message>
    <message>
        <source>%1 has no component %2.</source>
        <translation>%1 没有组件 %2。</translation>
    </message>
    <message>
        <source>The time ends before it begins. Give the outage&apos;s beginning, then its end.</source>
        <translation>结束时刻早于开始时刻，请先写中断开始时刻，再写结束时刻。</translation>
    </message>
    <message>
        <source>A reclassification needs a reason. Say why it is not what it looks like.</source>
        <translation>重新认定须写明理由，请说明为何与监测显示的不一致。</translation>
    </message>
    <message>
        <source>The period is empty. Give its beginning, then its end.</source>
        <translation>核算时段为空，请先写开始时刻，再写结束时刻。</translation>
    </message>
    <message>
        <source>The threshold is a share from 1 to 100 percent.</source>
        <translation>阈值应为 1% 至 100% 的比例。</translation>
    </message>
    <message>
        <source>Announced by notice %1.</source>
        <translation>已由维护通知 %1 告知。</translation>
    </message>
    <message>
        <source>%1 (said by %2, approved by %3)</source>
        <translation>%1（认定人 %2，批准人 %3）</translation>
    </message>
    <message>
        <source>No notice covers it, so it counts as down.</source>
        <translation>没有维护通知覆盖该时段，按中断计。</translation>
    </message>
    <message>
        <source>Notice %1 does not exclude it: %2</source>
        <translation>维护通知 %1 不足以剔除：%2</translation>
    </message>
    <message>
        <source>Maintenance without a lawful notice counts as down.</source>
        <translation>没有合规的维护通知，按中断计。</translation>
    </message>
    <message>
        <source>down while any of its monitors is</source>
        <translation>任一监测项中断即中断</translation>
    </message>
    <message>
        <source>down only while all of its monitors are</source>
        <translation>全部监测项中断才算中断</translation>
    </message>
    <message>
        <source>down while the weights of those that are reach the share</source>
        <translation>中断监测项的权重达到约定比例即中断</translation>
    </message>
    <message>
        <source>%1 has no module “%2”. There is: %3.</source>
        <translation>%1 没有模块“%2”，现有：%3。</translation>
    </message>
    <message>
        <source>There is no monitor “%1”: none was imported yet. Import monitoring data with “holdfast import FILE”.</source>
        <translation>没有监测项“%1”：尚未导入任何监测数据，请用“holdfast import 文件”导入。</translation>
    </message>
    <message>
        <source>There is no monitor “%1”. There is: %2.</source>
        <translation>没有监测项“%1”，现有：%2。</translation>
    </message>
    <message>
        <source>“%1” does not say which monitor speaks for which module. Write it like &quot;CRM login=CRM&quot;.</source>
        <translation>“%1”没有说明哪个监测项代表哪个模块，请写成 &quot;CRM login=CRM&quot; 这样的形式。</translation>
    </message>
    <message>
        <source>“%1” is no combination. Write it like CRM=any_down, CRM=all_down or CRM=weighted:60.</source>
        <translation>“%1”不是合并方式，请写成 CRM=any_down、CRM=all_down 或 CRM=weighted:60。</translation>
    </message>
    <message>
        <source>“%1” is not a month. Write it like 2026-05.</source>
        <translation>“%1”不是月份，请写成 2026-05 这样的形式。</translation>
    </message>
    <message>
        <source>Said by incident %1; the monitoring knows nothing of that time.</source>
        <translation>依据事件 %1 的记录；该时段监测无数据。</translation>
    </message>
    <message numerus="yes">
        <source>The incident begins %n s earlier than the monitoring says.</source>
        <translation>
            <numerusform>事件记录的开始时刻比监测早 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The incident begins %n s later than the monitoring says.</source>
        <translation>
            <numerusform>事件记录的开始时刻比监测晚 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The incident ends %n s earlier than the monitoring says.</source>
        <translation>
            <numerusform>事件记录的结束时刻比监测早 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The incident ends %n s later than the monitoring says.</source>
        <translation>
            <numerusform>事件记录的结束时刻比监测晚 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>The incident says that it is not over.</source>
        <translation>按事件记录，尚未恢复。</translation>
    </message>
    <message numerus="yes">
        <source>The monitoring saw %n s of it as down, with breaks.</source>
        <translation>
            <numerusform>监测到其间断续中断共 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>A target changes within the period; the strictest of them is taken throughout.</source>
        <translation>统计期内目标值有变更，全期按其中最严者核算。</translation>
    </message>
    <message>
        <source>More than half of the period is unknown for %1; its percentage stands for the rest alone.</source>
        <translation>“%1”有一半以上的时间未知，其百分比只代表其余时间。</translation>
    </message>
    <message>
        <source>Of a part of the period only sums are known for %1. There outages are approximate, one may stand for several, and what falls across a border of the period or of a day is shared out evenly.</source>
        <translation>%1 有部分时段只有汇总时长：这些时段的中断为近似值，一条可能代表多次；跨期、跨日的部分按时间均摊。</translation>
    </message>
    <message>
        <source>Incident %1 says that %2 was down, in a time that is not monitored; that is not in the account.</source>
        <translation>事件 %1 记录 %2 中断，但该时段不在监测范围内，未计入核算。</translation>
    </message>
    <message>
        <source>Incident %1 says that %2 was down, but the monitoring saw no outage then; the monitoring counts.</source>
        <translation>事件 %1 记录 %2 中断，而监测未发现中断；以监测为准。</translation>
    </message>
    <message>
        <source>Where the monitoring of %2 is silent, incident %1 says that it was down, and so it counts.</source>
        <translation>%2 的监测无数据期间，依据事件 %1 的记录按中断计。</translation>
    </message>
    <message>
        <source>The target for interruptions is one for a month; ask month by month for its verdict.</source>
        <translation>中断次数的目标值按月约定，请逐月核算以得出结论。</translation>
    </message>
    <message>
        <source>Several monitors are called “%1”. Say which: %2.</source>
        <translation>有多个监测项叫“%1”，请指明是哪一个：%2。</translation>
    </message>
    <message>
        <source>No monitor is assigned to %1: all of its time is unknown, and it is left out of the whole service. Assign one with “holdfast monitors --map &quot;MONITOR=%2&quot;”.</source>
        <translation>“%1”没有对应的监测项：全部时间未知，不参与整体核算。请用“holdfast monitors --map &quot;监测项=%2&quot;”指定。</translation>
    </message>
    <message>
        <source>Nothing of the period is known for %1, so it has no percentage and no verdict.</source>
        <translation>“%1”在统计期内全部时间未知，不给出百分比和结论。</translation>
    </message>
</context>
<context>
    <name>Bia</name>
    <message>
        <source>the RTO is longer than the tolerable disruption (MTPD)</source>
        <translation>RTO 长于最大可容忍中断时间（MTPD）</translation>
    </message>
    <message>
        <source>the priorities must be 1, 2, 3 … without a gap</source>
        <translation>恢复优先级须为 1、2、3……，中间不能有空缺</translation>
    </message>
    <message>
        <source>the id %1 is used twice</source>
        <translation>id %1 用了两次</translation>
    </message>
    <message>
        <source>%1 depends on %2, which does not exist</source>
        <translation>%1 所依赖的 %2 不存在</translation>
    </message>
    <message>
        <source>%1 depends on %2, which is recovered only after it</source>
        <translation>%1 依赖 %2，而后者更晚才恢复</translation>
    </message>
    <message>
        <source>there is no item to recover</source>
        <translation>没有要恢复的项目</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>业务运营</translation>
    </message>
    <message>
        <source>financial</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>reputational</source>
        <translation>声誉</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>法律合规</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>人身安全</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>noticeable</source>
        <translation>可察觉</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>较重</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>existential</source>
        <translation>危及存续</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1 in %2 has “%3” where a date like 2026-02-24 is needed. Correct the file and try again.</source>
        <translation>%2 中的 %1 处是“%3”，此处应为 2026-02-24 这样的日期。请更正文件后重试。</translation>
    </message>
    <message>
        <source>%1 in %2 is missing or is not %3. Take in the file as it was published.</source>
        <translation>%2 中缺少 %1，或它不是%3。请使用发布时的原始文件。</translation>
    </message>
    <message>
        <source>a short text</source>
        <translation>短文本</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a list of addresses</source>
        <translation>网址列表</translation>
    </message>
    <message>
        <source>a short list of addresses</source>
        <translation>较短的网址列表</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>an object of dates</source>
        <translation>以日期为键的对象</translation>
    </message>
    <message>
        <source>%1 is not a holiday file, or is damaged at byte %2 (%3). Take in a JSON file of holiday-cn or chinese-days, or an .ics file.</source>
        <translation>%1 不是节假日文件，或在第 %2 字节处损坏（%3）。请使用 holiday-cn 或 chinese-days 的 JSON 文件，或 .ics 文件。</translation>
    </message>
    <message>
        <source>%1 is JSON, but has neither “days” nor “holidays”. Take in a file of holiday-cn or chinese-days.</source>
        <translation>%1 是 JSON，但既没有“days”也没有“holidays”。请使用 holiday-cn 或 chinese-days 的文件。</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 MiB that a holiday file may have. Choose the file of one year.</source>
        <translation>%1 超过节假日文件的上限 %2 MiB。请选择只含一年的文件。</translation>
    </message>
    <message>
        <source>%1 is empty. Take in the file as it was published.</source>
        <translation>%1 是空文件。请使用发布时的原始文件。</translation>
    </message>
    <message>
        <source>The event “%1” in %2 is not made of whole days, or is damaged. A holiday calendar has whole days only. Take in the file as it was published.</source>
        <translation>%2 中的事件“%1”不是全天事件，或已损坏。节假日日历只含全天事件。请使用发布时的原始文件。</translation>
    </message>
    <message>
        <source>The event “%1” in %2 begins on %3 and ends before %4. A holiday has 1 to %5 days. Correct the file and try again.</source>
        <translation>%2 中的事件“%1”从 %3 开始，却在 %4 之前结束。假期应为 1 至 %5 天。请更正文件后重试。</translation>
    </message>
    <message>
        <source>The event “%1” in %2 does not say whether it is a day off (休, 假期) or a working day (班, 上班). Take in a calendar of holiday-cn or chinese-days.</source>
        <translation>%2 中的事件“%1”没有说明是休息（休、假期）还是上班（班、上班）。请使用 holiday-cn 或 chinese-days 的日历。</translation>
    </message>
    <message>
        <source>%1 cannot be read as an iCalendar file. Take in the file as it was published.</source>
        <translation>%1 无法作为 iCalendar 文件读取。请使用发布时的原始文件。</translation>
    </message>
    <message>
        <source>The holidays of %1 (%2) contain the day %3, which is not near that year. Correct the date or the year and try again.</source>
        <translation>%1 年的节假日（%2）含有日期 %3，与该年不相邻。请更正日期或年份后重试。</translation>
    </message>
    <message>
        <source>The day %1 in %2 has no name. Give the holiday&apos;s name and try again.</source>
        <translation>%2 中的日期 %1 没有名称。请填写节日名称后重试。</translation>
    </message>
    <message>
        <source>The holidays have no source. Name the paper or the file they come from.</source>
        <translation>节假日没有来源。请写明出自哪份通知或哪个文件。</translation>
    </message>
    <message>
        <source>%1 names the year %2, which cannot be. Use a year from %3 to %4.</source>
        <translation>%1 写的年份 %2 不可能。请使用 %3 至 %4 年。</translation>
    </message>
    <message>
        <source>%1 calls %2 both a day off and a working day. Correct the file and try again.</source>
        <translation>%1 把 %2 既称为休息日又称为工作日。请更正文件后重试。</translation>
    </message>
    <message>
        <source>%1 names no day off in %2. That does not mean that the year has no holidays: they are not published yet. Take the file in again when they are.</source>
        <translation>%1 在 %2 年没有任何休息日。这不表示该年没有节假日，而是尚未公布。公布后请重新导入。</translation>
    </message>
    <message>
        <source>%1 names no days. That does not mean that there are no holidays. Take in a file that lists them.</source>
        <translation>%1 没有列出任何日期。这不表示没有节假日。请导入列有日期的文件。</translation>
    </message>
    <message>
        <source>Line %1 of %2 is longer than %3 bytes. Take in the file as it was published.</source>
        <translation>%2 第 %1 行超过 %3 字节。请使用发布时的原始文件。</translation>
    </message>
    <message>
        <source>A part of %1 has more than %2 lines (line %3). Take in the file as it was published.</source>
        <translation>%1 的一个部分超过 %2 行（第 %3 行）。请使用发布时的原始文件。</translation>
    </message>
    <message>
        <source>The event at line %1 of %2 repeats (%3). Repeating events are not expanded. Take in a file that lists every day.</source>
        <translation>%2 第 %1 行的事件会重复（%3）。重复事件不作展开。请导入逐日列出的文件。</translation>
    </message>
    <message>
        <source>The parts of %1 lie deeper in each other than %2 levels (line %3). Take in the file as it was published.</source>
        <translation>%1 的嵌套超过 %2 层（第 %3 行）。请使用发布时的原始文件。</translation>
    </message>
    <message>
        <source>%1 has more than %2 events and other parts. Choose a file of fewer years.</source>
        <translation>%1 中的事件和其他部分超过 %2 个。请选择年份较少的文件。</translation>
    </message>
    <message>
        <source>%1 is not a whole iCalendar file: BEGIN:VCALENDAR … END:VCALENDAR are missing or broken at line %2. Take in the file as it was published.</source>
        <translation>%1 不是完整的 iCalendar 文件：第 %2 行处缺少 BEGIN:VCALENDAR … END:VCALENDAR 或不配对。请使用发布时的原始文件。</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 MiB that can be taken. Choose a file of fewer years.</source>
        <translation>%1 超过可导入的上限 %2 MiB。请选择年份较少的文件。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text, as iCalendar must be. Take in the file as it was published.</source>
        <translation>%1 不是 iCalendar 所要求的 UTF-8 文本。请使用发布时的原始文件。</translation>
    </message>
    <message>
        <source>%1 has control characters and is damaged. Take in the file as it was published.</source>
        <translation>%1 含有控制字符，已损坏。请使用发布时的原始文件。</translation>
    </message>
    <message>
        <source>Working days cannot be counted from that day, because it is not a date from %1 to %2. Enter a date like 2026-02-24.</source>
        <translation>无法从该日计算工作日，因为它不是 %1 至 %2 之间的日期。请输入 2026-02-24 这样的日期。</translation>
    </message>
    <message>
        <source>%1 working days cannot be counted. Enter a number from 1 to %2.</source>
        <translation>无法计算 %1 个工作日。请输入 1 至 %2 的数字。</translation>
    </message>
    <message>
        <source>There is no month %1 of the year %2. Enter a month like 2026-02.</source>
        <translation>%2 年没有 %1 月。请输入 2026-02 这样的月份。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option --%1. See “holdfast --help”.</source>
        <translation>没有选项 --%1。请看“holdfast --help”。</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>选项 --%1 不带值。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: --%1 %2.</source>
        <translation>选项 --%1 需要一个值：--%1 %2。</translation>
    </message>
    <message>
        <source>“%1” has no option --%2. See “holdfast %1 --help”.</source>
        <translation>“%1”没有选项 --%2。请看“holdfast %1 --help”。</translation>
    </message>
    <message>
        <source>Something is missing. Usage: holdfast %1 %2</source>
        <translation>内容不全。用法：holdfast %1 %2</translation>
    </message>
    <message>
        <source>“%1” is too much. Usage: holdfast %2 %3</source>
        <translation>“%1”是多余的。用法：holdfast %2 %3</translation>
    </message>
    <message>
        <source>the data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>who acts, and in which role; remembered</source>
        <translation>由谁操作、以何角色；会被记住</translation>
    </message>
    <message>
        <source>who confirms, where an act needs a second person</source>
        <translation>在需要第二人时由谁确认</translation>
    </message>
    <message>
        <source>read PINs from this descriptor, a line each: who acts, then who confirms</source>
        <translation>从该描述符逐行读取 PIN：先操作人，后确认人</translation>
    </message>
    <message>
        <source>language of messages</source>
        <translation>提示信息的语言</translation>
    </message>
    <message>
        <source>zone in which times are printed, for example Asia/Shanghai</source>
        <translation>显示时间所用的时区，例如 Asia/Shanghai</translation>
    </message>
    <message>
        <source>print one JSON document and nothing else</source>
        <translation>只输出一份 JSON 文档</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>print the program&apos;s version</source>
        <translation>显示程序版本</translation>
    </message>
    <message>
        <source>There is no command “%1”. See “holdfast --help”.</source>
        <translation>没有命令“%1”。请看“holdfast --help”。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Holdfast, the business continuity command center.</source>
        <translation>Holdfast，业务连续性指挥台。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options that every command has:</source>
        <translation>各命令通用的选项：</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 what was checked does not hold, 2 usage, 3 refused (nothing was changed), 4 the data folder cannot be used.</source>
        <translation>退出状态：0 完成，1 所检查的不成立，2 用法错误，3 被拒绝（未作任何更改），4 数据文件夹无法使用。</translation>
    </message>
    <message>
        <source>The last program on this data folder did not end in order; the folder was checked and is sound.</source>
        <translation>上一个使用此数据文件夹的程序未正常结束；文件夹已检查，完好。</translation>
    </message>
    <message>
        <source>Who acts? Name yourself with --as NAME; it is remembered on this machine.</source>
        <translation>由谁操作？请用 --as 姓名 说明；本机会记住。</translation>
    </message>
    <message>
        <source>This act needs a second person. Name them with --second, and give their PIN through --pin-fd, on the second line.</source>
        <translation>此操作需要第二人。请用 --second 指明，并在 --pin-fd 的第二行给出其 PIN。</translation>
    </message>
    <message>
        <source>Verified backup: %1</source>
        <translation>已核验的备份：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence lie beside it in the folder “evidence”; copy both.</source>
        <translation>
            <numerusform>%n 个证据文件在其旁边的“evidence”文件夹中；请一并复制。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log: %n entries, root %1</source>
        <translation>
            <numerusform>日志：%n 条，根 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a verified copy: to FILE, or into the data folder&apos;s own backups with their rotation.</source>
        <translation>制作经过核验的副本：存到 FILE，或存入数据文件夹自己的备份并按规则轮换。</translation>
    </message>
    <message>
        <source>workdays needs --before with a date like 2026-02-24 and --days with a whole number.</source>
        <translation>workdays 需要 --before 加 2026-02-24 这样的日期，以及 --days 加整数。</translation>
    </message>
    <message>
        <source>▲ The holidays of a year on the way are not known; only weekends were counted. Import them with “holdfast calendar import FILE”.</source>
        <translation>▲ 推算经过的年份没有节假日数据，只扣除了周末。请用“holdfast calendar import FILE”导入。</translation>
    </message>
    <message>
        <source>The holidays of %1 were known already; nothing was changed.</source>
        <translation>%1 年的节假日早已导入，未作更改。</translation>
    </message>
    <message>
        <source>The holidays of %1 are imported.</source>
        <translation>已导入 %1 年的节假日。</translation>
    </message>
    <message>
        <source>The latest day for a notice that must come N working days before DATE.</source>
        <translation>须提前 N 个工作日告知、定于 DATE 的事项，最迟哪一天告知。</translation>
    </message>
    <message>
        <source>the day that is announced, like 2026-02-24</source>
        <translation>被通知的那一天，例如 2026-02-24</translation>
    </message>
    <message>
        <source>how many working days ahead</source>
        <translation>提前几个工作日</translation>
    </message>
    <message>
        <source>Takes in the holidays and working weekends of a year: holiday-cn or chinese-days JSON, or ICS.</source>
        <translation>导入某年的节假日和调休：holiday-cn 或 chinese-days 的 JSON，或 ICS。</translation>
    </message>
    <message>
        <source>The damaged file lies untouched in %1.</source>
        <translation>损坏的文件原样保存在 %1。</translation>
    </message>
    <message>
        <source>%1: %2 rows rescued, %3 refused, %4 damaged places</source>
        <translation>%1：救回 %2 行，拒收 %3 行，损坏 %4 处</translation>
    </message>
    <message>
        <source>Log entries taken from backups: %1. Run “holdfast verify” to see whether the log is complete.</source>
        <translation>从备份补回的日志条目：%1。请运行“holdfast verify”查看日志是否完整。</translation>
    </message>
    <message>
        <source>● the structure of the database is sound</source>
        <translation>● 数据库结构完好</translation>
    </message>
    <message>
        <source>✖ the database is damaged; restore a backup or rescue it with --salvage:</source>
        <translation>✖ 数据库已损坏；请恢复备份，或用 --salvage 抢救：</translation>
    </message>
    <message numerus="yes">
        <source>● %n backup(s), the newest verified one of %1</source>
        <translation>
            <numerusform>● %n 份备份，最新一份已核验的时间为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ there is no verified backup yet; make one with “holdfast backup”</source>
        <translation>▲ 还没有已核验的备份；请运行“holdfast backup”</translation>
    </message>
    <message>
        <source>Checks the database, the evidence and the backups; with --salvage, rescues a damaged database.</source>
        <translation>检查数据库、证据和备份；加 --salvage 可抢救损坏的数据库。</translation>
    </message>
    <message>
        <source>put what can be read into a new database; the damaged one is kept</source>
        <translation>把还能读出的内容放入新数据库；损坏的原件保留</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2026-12-31.</source>
        <translation>“%1”不是日期。请写成 2026-12-31 这样。</translation>
    </message>
    <message>
        <source>Nothing has to be done. Add a duty with “holdfast duty add TITLE --due DATE”.</source>
        <translation>没有待办事项。请用“holdfast duty add 名称 --due 日期”添加。</translation>
    </message>
    <message>
        <source>There is no kind of duty “%1”. Choose one of: drill, tabletop, review, restore-test, backup-check, health-check, report, audit, contact-check, notice, other.</source>
        <translation>没有“%1”这一类。请选择：drill（演练）、tabletop（桌面推演）、review（评审）、restore-test（恢复测试）、backup-check（备份检查）、health-check（健康检查）、report（报告）、audit（审计）、contact-check（联系人核对）、notice（通知）、other（其他）。</translation>
    </message>
    <message>
        <source>Added: %1, first due %2.</source>
        <translation>已添加：%1，首次到期 %2。</translation>
    </message>
    <message>
        <source>There is no duty “%1”. See “holdfast duty list”.</source>
        <translation>没有职责“%1”。请看“holdfast duty list”。</translation>
    </message>
    <message>
        <source>“%1” fits %2 duties. Use more of the title, or the id from “holdfast duty list --json”.</source>
        <translation>“%1”符合 %2 项职责。请写出更多名称，或使用“holdfast duty list --json”中的 id。</translation>
    </message>
    <message>
        <source>Done: %1. Next due %2.</source>
        <translation>已完成：%1。下次到期 %2。</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>已完成：%1。</translation>
    </message>
    <message>
        <source>Lists what has to be done, the longest overdue first.</source>
        <translation>列出待办事项，逾期最久的在前。</translation>
    </message>
    <message>
        <source>Adds something that has to be done, once or again and again.</source>
        <translation>添加一次性或周期性的职责。</translation>
    </message>
    <message>
        <source>when it is first due</source>
        <translation>首次到期日</translation>
    </message>
    <message>
        <source>once, weekly, monthly, quarterly, half-yearly, yearly or every-N-days; once if left out</source>
        <translation>once、weekly、monthly、quarterly、half-yearly、yearly 或 every-N-days；省略即 once</translation>
    </message>
    <message>
        <source>what it is, for example restore-test, review or drill</source>
        <translation>类别，例如 restore-test、review 或 drill</translation>
    </message>
    <message>
        <source>the clause that demands it</source>
        <translation>提出此要求的条款</translation>
    </message>
    <message>
        <source>Records that it was done. DUTY: its id, or a part of its title that fits no other.</source>
        <translation>记录已完成。DUTY：id，或只符合一项的部分名称。</translation>
    </message>
    <message>
        <source>the day on which it was done; today if left out</source>
        <translation>完成的日期；省略即今天</translation>
    </message>
    <message>
        <source>what there is to say about it</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>a file that proves it; may be given several times</source>
        <translation>证明文件；可多次给出</translation>
    </message>
    <message>
        <source>○ upcoming</source>
        <translation>○ 未到期</translation>
    </message>
    <message>
        <source>△ due soon</source>
        <translation>△ 即将到期</translation>
    </message>
    <message>
        <source>▲ due today</source>
        <translation>▲ 今日到期</translation>
    </message>
    <message>
        <source>✖ overdue</source>
        <translation>✖ 已逾期</translation>
    </message>
    <message>
        <source>● done</source>
        <translation>● 已完成</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation as a BCP 47 tag.</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>No file is kept as evidence yet. Add one with “holdfast evidence add FILE”.</source>
        <translation>还没有留存证据文件。请用“holdfast evidence add FILE”添加。</translation>
    </message>
    <message>
        <source>“%1” is kept as evidence: entry %2, SHA-256 %3.</source>
        <translation>“%1”已留存为证据：第 %2 条，SHA-256 %3。</translation>
    </message>
    <message>
        <source>Lists the files kept as evidence.</source>
        <translation>列出留存的证据文件。</translation>
    </message>
    <message>
        <source>Keeps a file as evidence and says so in the log (up to 64 MiB).</source>
        <translation>把文件留存为证据并记入日志（不超过 64 MiB）。</translation>
    </message>
    <message>
        <source>The data folder %1 is ready.</source>
        <translation>数据文件夹 %1 已就绪。</translation>
    </message>
    <message>
        <source>%1 can act now: holdfast --as &quot;%1&quot; …</source>
        <translation>%1 现在可以操作：holdfast --as &quot;%1&quot; …</translation>
    </message>
    <message>
        <source>Creates the data folder.</source>
        <translation>创建数据文件夹。</translation>
    </message>
    <message>
        <source>the first person who may act</source>
        <translation>第一位可以操作的人</translation>
    </message>
    <message>
        <source>the role they act in</source>
        <translation>其角色</translation>
    </message>
    <message>
        <source>The log is empty. It begins with the first thing that is entered.</source>
        <translation>日志是空的。第一次录入时开始。</translation>
    </message>
    <message>
        <source>There is no entry %1 in this device&apos;s log. See “holdfast log list”.</source>
        <translation>本设备的日志中没有第 %1 条。请看“holdfast log list”。</translation>
    </message>
    <message>
        <source>Erasing needs a reason: --reason TEXT.</source>
        <translation>清除需要理由：--reason 文字。</translation>
    </message>
    <message>
        <source>The private part of entry %1 is erased; entry %2 says so. Backups made before still hold it.</source>
        <translation>第 %1 条的私密部分已清除，第 %2 条记录了此事。此前制作的备份中仍然存有。</translation>
    </message>
    <message>
        <source>Prints every entry of the log, in its order.</source>
        <translation>按顺序显示日志的每一条。</translation>
    </message>
    <message>
        <source>Erases the private part of an entry for good; needs a second person. The log still verifies.</source>
        <translation>永久清除某一条的私密部分；需要第二人。日志仍可核验。</translation>
    </message>
    <message>
        <source>why it is erased</source>
        <translation>清除的理由</translation>
    </message>
    <message>
        <source>Nobody is entered yet. Add the first with “holdfast person add NAME”.</source>
        <translation>还没有录入任何人。请用“holdfast person add 姓名”添加第一位。</translation>
    </message>
    <message>
        <source>%1 can act now.</source>
        <translation>%1 现在可以操作。</translation>
    </message>
    <message>
        <source>Give the PIN through --pin-fd; to replace one, the present PIN on the first line and the new one on the second.</source>
        <translation>请通过 --pin-fd 给出 PIN；更换时第一行为现有 PIN，第二行为新 PIN。</translation>
    </message>
    <message>
        <source>The PIN of %1 is set.</source>
        <translation>%1 的 PIN 已设置。</translation>
    </message>
    <message>
        <source>Lists who may act.</source>
        <translation>列出可以操作的人。</translation>
    </message>
    <message>
        <source>Adds somebody who may act.</source>
        <translation>添加可以操作的人。</translation>
    </message>
    <message>
        <source>Sets somebody&apos;s PIN, or replaces it: the present one on the first line, the new one on the second.</source>
        <translation>设置某人的 PIN；更换时第一行为现有 PIN，第二行为新 PIN。</translation>
    </message>
    <message>
        <source>Restored. The log goes on as a new device; its first entries name what was restored and what it replaced.</source>
        <translation>已恢复。日志以新设备继续；其最初几条写明恢复了什么、替换了什么。</translation>
    </message>
    <message>
        <source>What was here before: %1</source>
        <translation>此前的内容：%1</translation>
    </message>
    <message>
        <source>✖ Evidence that is neither here nor beside the backup: %1. Put it into the folder “evidence” beside the backup and restore again.</source>
        <translation>✖ 此处和备份旁边都没有的证据：%1。请把它们放入备份旁边的“evidence”文件夹后重新恢复。</translation>
    </message>
    <message>
        <source>Replaces the content of the data folder by a verified backup; what was there is kept as a copy.</source>
        <translation>用已核验的备份替换数据文件夹的内容；原内容留有副本。</translation>
    </message>
    <message numerus="yes">
        <source>✖ NOT SAVED: %n entry(ies) wait for the disk to accept them</source>
        <translation>
            <numerusform>✖ 未保存：%n 条记录等待磁盘接受</numerusform>
        </translation>
    </message>
    <message>
        <source>● No incident is open, nothing is due, and every claim is proven.</source>
        <translation>● 没有进行中的事件，没有到期事项，各项声明均有证明。</translation>
    </message>
    <message>
        <source>Says what is open, due, overdue or unproven.</source>
        <translation>显示进行中、到期、逾期和未经证明的事项。</translation>
    </message>
    <message>
        <source>exit status 1 when anything is overdue, unproven or not saved</source>
        <translation>有逾期、未证明或未保存的事项时退出状态为 1</translation>
    </message>
    <message>
        <source>✖ log of device %1: %2</source>
        <translation>✖ 设备 %1 的日志：%2</translation>
    </message>
    <message numerus="yes">
        <source>● log of device %1: %n entries, every one as it was written</source>
        <translation>
            <numerusform>● 设备 %1 的日志：%n 条，每一条都与写入时一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with %n checkpoint(s) kept outside the log.</source>
        <translation>
            <numerusform>已与日志之外留存的 %n 个检查点比对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkpoint of now, unsigned; give it to somebody else, and any later change of these entries can be shown:</source>
        <translation>当前检查点，未签名；把它交给他人，此后对这些条目的任何更改都能被证明：</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>Proves that no entry of the log was altered. FILE: a checkpoint to compare with, or a backup to verify instead.</source>
        <translation>证明日志的任何一条都未被更改。FILE：用来比对的检查点，或改为核验的备份。</translation>
    </message>
    <message>
        <source>also write the present checkpoint to FILE</source>
        <translation>同时把当前检查点写入 FILE</translation>
    </message>
    <message>
        <source>--pin-fd needs the number of an open descriptor, for example --pin-fd 3 3&lt;pins.</source>
        <translation>--pin-fd 需要一个已打开的描述符编号，例如 --pin-fd 3 3&lt;pins。</translation>
    </message>
    <message>
        <source>There is no language “%1”. Choose zh_CN or en.</source>
        <translation>没有语言“%1”。请选择 zh_CN 或 en。</translation>
    </message>
    <message>
        <source>--data needs the name of a folder.</source>
        <translation>--data 需要文件夹名称。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Write it like Asia/Shanghai.</source>
        <translation>没有时区“%1”。请写成 Asia/Shanghai 这样。</translation>
    </message>
    <message>
        <source>The hourly backup was not made: %1</source>
        <translation>每小时的备份未能制作：%1</translation>
    </message>
    <message>
        <source>the service that is meant, where there are several</source>
        <translation>有多个服务时，指明是哪一个</translation>
    </message>
    <message>
        <source>when it happened, if not now</source>
        <translation>发生时间（如果不是现在）</translation>
    </message>
    <message>
        <source>who did it, where somebody else enters it</source>
        <translation>由他人代录时，实际操作的人</translation>
    </message>
    <message>
        <source>why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 is DECLARED: %2</source>
        <translation>%1 已宣布启动：%2</translation>
    </message>
    <message>
        <source>%1 is open: %2</source>
        <translation>%1 正在进行：%2</translation>
    </message>
    <message>
        <source>Plan %1 %2 is not approved; it is used all the same, and the log says so.</source>
        <translation>预案 %1 %2 尚未批准；仍照此执行，日志中已注明。</translation>
    </message>
    <message>
        <source>Say which plan takes over: --plan CODE.</source>
        <translation>请说明由哪个预案接手：--plan CODE。</translation>
    </message>
    <message>
        <source>escalated by the lead</source>
        <translation>由组长升级转入</translation>
    </message>
    <message>
        <source>Plan %1 is used beside the others.</source>
        <translation>预案 %1 与其他预案同时使用。</translation>
    </message>
    <message>
        <source>Say to whom: --to PERSON.</source>
        <translation>请说明交给谁：--to PERSON。</translation>
    </message>
    <message>
        <source>A site is activated or returned: activate, return.</source>
        <translation>站点只能启用或回切：activate（启用）、return（回切）。</translation>
    </message>
    <message>
        <source>the plan to work by; may be given several times</source>
        <translation>所执行的预案；可多次给出</translation>
    </message>
    <message>
        <source>when the impact began</source>
        <translation>影响开始的时间</translation>
    </message>
    <message>
        <source>the event&apos;s level</source>
        <translation>事件等级</translation>
    </message>
    <message>
        <source>an exercise: marked as such, contacts masked</source>
        <translation>演练：带有演练标记，联系方式隐去</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Opens an incident that is watched and assessed before anything is declared.</source>
        <translation>新建事件，先观察和研判，尚不宣布启动。</translation>
    </message>
    <message>
        <source>when it was noticed</source>
        <translation>发现的时间</translation>
    </message>
    <message>
        <source>Declares the activation; without ID it opens an incident. Without a plan the generic one is used.</source>
        <translation>宣布启动预案；不带 ID 时新建事件。未指定预案时使用通用预案。</translation>
    </message>
    <message>
        <source>on whose authority, where it is not your own first role</source>
        <translation>以何角色的权限，如果不是你的第一个角色</translation>
    </message>
    <message>
        <source>Works by one more plan.</source>
        <translation>再增加一个要执行的预案。</translation>
    </message>
    <message>
        <source>Decides that nothing is activated.</source>
        <translation>决定不启动预案。</translation>
    </message>
    <message>
        <source>Withdraws a declaration: a false alarm.</source>
        <translation>撤销宣布：属于误报。</translation>
    </message>
    <message>
        <source>Ends the response before its end.</source>
        <translation>提前终止响应。</translation>
    </message>
    <message>
        <source>Leaves a plan for another; what was done stays on record.</source>
        <translation>离开一个预案，升级转入另一个；已做的事仍留在记录中。</translation>
    </message>
    <message>
        <source>the plan that is left, where there are several</source>
        <translation>有多个预案时，要离开的是哪一个</translation>
    </message>
    <message>
        <source>Hands the lead to somebody else, or takes it over in the line of succession.</source>
        <translation>把指挥交接给他人，或按接替次序接手指挥。</translation>
    </message>
    <message>
        <source>who leads from now on</source>
        <translation>今后由谁指挥</translation>
    </message>
    <message>
        <source>Says that the standby site goes into service, or that the primary one serves again.</source>
        <translation>记录备用站点投入使用，或主站点重新提供服务。</translation>
    </message>
    <message>
        <source>Accepts that deferred steps stay open after standing down.</source>
        <translation>接受延迟的步骤在解除之后仍未完成。</translation>
    </message>
    <message>
        <source>Ends the emergency; nothing may be open.</source>
        <translation>解除应急状态；不得有未了结的事项。</translation>
    </message>
    <message>
        <source>Begins the review after the emergency.</source>
        <translation>开始应急结束后的复盘。</translation>
    </message>
    <message>
        <source>Closes an incident that was stood down, withdrawn or not activated.</source>
        <translation>关闭已解除、已撤销宣布或不启动的事件。</translation>
    </message>
    <message>
        <source>Stops exercise time.</source>
        <translation>暂停演练时间。</translation>
    </message>
    <message>
        <source>Lets exercise time run on.</source>
        <translation>让演练时间继续走。</translation>
    </message>
    <message>
        <source>%1 holds the timeline of %2.</source>
        <translation>%1 已收录 %2 的时间线。</translation>
    </message>
    <message>
        <source>Takes in the timeline of an incident that is over and judges it by the contract. Without --own it is somebody else&apos;s.</source>
        <translation>导入一个已结束事件的时间线，并按合同判定。不带 --own 时视为他人的事件。</translation>
    </message>
    <message>
        <source>it was ours: it counts in its month</source>
        <translation>是本单位的事件：计入所在月份</translation>
    </message>
    <message>
        <source>when the impact began; else the first entry</source>
        <translation>影响开始的时间；省略则取第一条记录</translation>
    </message>
    <message>
        <source>when it was restored; else the last entry that says recovered</source>
        <translation>恢复的时间；省略则取最后一条“恢复”记录</translation>
    </message>
    <message>
        <source>when the fault was removed; else when it was restored</source>
        <translation>故障排除的时间；省略则取恢复的时间</translation>
    </message>
    <message>
        <source>up to when the data was saved</source>
        <translation>数据保全到什么时间</translation>
    </message>
    <message>
        <source>the plan to compare it with</source>
        <translation>用来对照的预案</translation>
    </message>
    <message>
        <source>“%1” is no field: write NAME=TEXT.</source>
        <translation>“%1”不是字段：请写成 NAME=TEXT。</translation>
    </message>
    <message>
        <source>Fill in before it is sent: %1. Or release it again with --field NAME=TEXT.</source>
        <translation>发出前请先填写：%1。或加上 --field NAME=TEXT 重新签发。</translation>
    </message>
    <message>
        <source>Releases a notice from a plan&apos;s template and records the promise made in it.</source>
        <translation>按预案中的模板签发通报，并记录其中作出的承诺。</translation>
    </message>
    <message>
        <source>when the next word will come</source>
        <translation>下一次通报的时间</translation>
    </message>
    <message>
        <source>fills a field of the template</source>
        <translation>填写模板中的一个字段</translation>
    </message>
    <message>
        <source>it will not be sent; say why</source>
        <translation>不再发出；请说明理由</translation>
    </message>
    <message>
        <source>Records who answered a notice.</source>
        <translation>记录谁对通报作了答复。</translation>
    </message>
    <message>
        <source>who answered</source>
        <translation>答复的人</translation>
    </message>
    <message>
        <source>Records a call.</source>
        <translation>记录一次通话。</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Reports the situation; without TEXT what changed since the last report.</source>
        <translation>发布态势通报；不带 TEXT 时列出自上次通报以来的变化。</translation>
    </message>
    <message>
        <source>“%1” is no number of an entry.</source>
        <translation>“%1”不是记录编号。</translation>
    </message>
    <message>
        <source>What happened cannot lie in the future.</source>
        <translation>已发生的事不能在将来。</translation>
    </message>
    <message>
        <source>Say how far to jump ahead: --by MINUTES.</source>
        <translation>请说明向前跳多久：--by MINUTES。</translation>
    </message>
    <message>
        <source>Writes an entry: detected, assessment, decision, action, setback, communication, milestone, recovered, closed or fact.</source>
        <translation>写一条记录：detected（发现）、assessment（研判）、decision（决策）、action（处置）、setback（受挫）、communication（沟通）、milestone（里程碑）、recovered（恢复）、closed（关闭）或 fact（事实）。</translation>
    </message>
    <message>
        <source>what kind of entry; fact if not given</source>
        <translation>记录的类别；省略即 fact</translation>
    </message>
    <message>
        <source>Writes an assessment; with --recommend it asks for the declaration.</source>
        <translation>写一条研判；加 --recommend 即建议宣布启动。</translation>
    </message>
    <message>
        <source>asks for the declaration</source>
        <translation>建议宣布启动</translation>
    </message>
    <message>
        <source>Corrects an entry without erasing it: withdraws it, or says its text or time better.</source>
        <translation>更正一条记录而不抹去原文：撤回它，或改正其文字或时间。</translation>
    </message>
    <message>
        <source>it did not happen</source>
        <translation>此事并未发生</translation>
    </message>
    <message>
        <source>what it should say</source>
        <translation>应有的文字</translation>
    </message>
    <message>
        <source>Settles a conflict between what two laptops wrote.</source>
        <translation>裁定两台笔记本电脑所写内容之间的冲突。</translation>
    </message>
    <message>
        <source>Marks a moment that clocks need; with --item the recovery of one priority.</source>
        <translation>标记时钟所需的时刻；加 --item 则记录某一恢复优先级项目的恢复。</translation>
    </message>
    <message>
        <source>the recovery priority</source>
        <translation>恢复优先级项目</translation>
    </message>
    <message>
        <source>Says up to when the data is, or can be, brought back.</source>
        <translation>记录数据已恢复到、或能够恢复到什么时间。</translation>
    </message>
    <message>
        <source>against which failure: hardware, logical or site</source>
        <translation>针对哪种故障：hardware（硬件）、logical（逻辑）或 site（站点）</translation>
    </message>
    <message>
        <source>a restore from it was tried and held</source>
        <translation>已由此做过恢复测试并且成功</translation>
    </message>
    <message>
        <source>from what</source>
        <translation>恢复的来源</translation>
    </message>
    <message>
        <source>Records a decision about resources, with what else could have been chosen.</source>
        <translation>记录一项资源决策，连同当时的其他选项。</translation>
    </message>
    <message>
        <source>what could be chosen; give it several times</source>
        <translation>可选的方案；请多次给出</translation>
    </message>
    <message>
        <source>what was chosen</source>
        <translation>选定的方案</translation>
    </message>
    <message>
        <source>on whose authority</source>
        <translation>以何权限</translation>
    </message>
    <message>
        <source>Lets exercise time jump ahead.</source>
        <translation>让演练时间向前跳。</translation>
    </message>
    <message>
        <source>how far</source>
        <translation>跳多久</translation>
    </message>
    <message>
        <source>There is no incident yet. Open one with “holdfast incident open”, or declare at once with “holdfast incident declare”.</source>
        <translation>还没有事件。请用“holdfast incident open”新建，或用“holdfast incident declare”直接宣布启动。</translation>
    </message>
    <message>
        <source>Lists all incidents, drills and references, the newest first.</source>
        <translation>列出全部事件、演练和参考案例，最新的在前。</translation>
    </message>
    <message>
        <source>Shows an incident: clocks, steps, what is due, the timeline.</source>
        <translation>显示一个事件：时钟、步骤、到期事项和时间线。</translation>
    </message>
    <message>
        <source>A step can be: %1. “%2” is none of them.</source>
        <translation>步骤的状态可以是：%1。“%2”不在其中。</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>“%1”不是分钟数。</translation>
    </message>
    <message>
        <source>the plan, where two have a step of that name</source>
        <translation>两个预案有同名步骤时，指明是哪个预案</translation>
    </message>
    <message>
        <source>activate, contain, recover, validate or return</source>
        <translation>activate（启动）、contain（遏制）、recover（恢复）、validate（验证）或 return（回切）</translation>
    </message>
    <message>
        <source>Says what became of a step. A decision is answered with --option; “unsure” takes the safe answer.</source>
        <translation>记录步骤的结果。判断步骤用 --option 作答；“unsure”取稳妥的答案。</translation>
    </message>
    <message>
        <source>what was read back</source>
        <translation>复述核对的内容</translation>
    </message>
    <message>
        <source>the answer of a decision</source>
        <translation>判断步骤的答案</translation>
    </message>
    <message>
        <source>with retry: the earlier step to go back to</source>
        <translation>用于 retry：要退回的前一步骤</translation>
    </message>
    <message>
        <source>the second person confirms later, with “confirm”</source>
        <translation>第二人稍后用“confirm”确认</translation>
    </message>
    <message>
        <source>Adds a step that no plan foresaw.</source>
        <translation>添加一个各预案都未预见的步骤。</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>how long it is expected to take</source>
        <translation>预计用时</translation>
    </message>
    <message>
        <source>a step that has to be done before</source>
        <translation>须先完成的步骤</translation>
    </message>
    <message>
        <source>it may not be skipped</source>
        <translation>不可跳过</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>running</source>
        <translation>计时中</translation>
    </message>
    <message>
        <source>AT RISK</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>BREACHED</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>预计 %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>MISSED</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>restore not tested</source>
        <translation>未经恢复测试</translation>
    </message>
    <message>
        <source>%1′ of %2′</source>
        <translation>用时 %1′，计划 %2′</translation>
    </message>
    <message>
        <source>%1′ planned</source>
        <translation>计划 %1′</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>(if unsure)</source>
        <translation>（不确定时取此项）</translation>
    </message>
    <message>
        <source>Needs a second person: %1</source>
        <translation>需要第二人：%1</translation>
    </message>
    <message>
        <source>notice %1 to %2</source>
        <translation>通报 %1，发给 %2</translation>
    </message>
    <message>
        <source>early warning (%1) to %2</source>
        <translation>预警（%1），发给 %2</translation>
    </message>
    <message>
        <source>level %1: tell %2</source>
        <translation>等级 %1：通报 %2</translation>
    </message>
    <message>
        <source>the next word promised to %1</source>
        <translation>已承诺给 %1 的下一次通报</translation>
    </message>
    <message>
        <source>situation report of the team</source>
        <translation>团队态势通报</translation>
    </message>
    <message>
        <source>OVERDUE since %1: %2</source>
        <translation>%1 起已逾期：%2</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <translation>%1 前：%2</translation>
    </message>
    <message>
        <source>[withdrawn]</source>
        <translation>［已撤回］</translation>
    </message>
    <message>
        <source>[corrected]</source>
        <translation>［已更正］</translation>
    </message>
    <message>
        <source>[entered %1]</source>
        <translation>［录入于 %1］</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more step(s) that can be worked on</source>
        <translation>
            <numerusform>……还有 %n 个步骤可以执行</numerusform>
        </translation>
    </message>
    <message>
        <source>EXERCISE — EXERCISE — EXERCISE</source>
        <translation>演练 — 演练 — 演练</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>等级：%1</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>组长：%1</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响开始</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>宣布启动</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>故障排除</translation>
    </message>
    <message>
        <source>Stood down</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Data lost: %1</source>
        <translation>数据丢失：%1</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>%1: %2 % available if this were the only outage</source>
        <translation>%1：如果仅有这一次中断，可用率为 %2 %</translation>
    </message>
    <message>
        <source>(not approved)</source>
        <translation>（未批准）</translation>
    </message>
    <message>
        <source>(left for another plan)</source>
        <translation>（已转入其他预案）</translation>
    </message>
    <message>
        <source>Expected recovery: %1</source>
        <translation>预计恢复：%1</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>待通报</translation>
    </message>
    <message>
        <source>Conflict about entry #%1: %2</source>
        <translation>第 %1 条记录有冲突：%2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>It holds the sample organisation: plan XDYJ-06-15, its emergency plans, its duties and four published incidents. You act as %1; its people are fictitious.</source>
        <translation>其中是示例组织：计划 XDYJ-06-15 及其应急预案、职责和四起公开报道的事件。你以 %1 的身份操作；其中人物均为虚构。</translation>
    </message>
    <message>
        <source>enters the sample organisation</source>
        <translation>录入示例组织</translation>
    </message>
    <message>
        <source>No organisation is entered. “holdfast init --sample” in a new folder shows one.</source>
        <translation>还没有录入组织。在新文件夹中运行“holdfast init --sample”可查看一个示例。</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>RTO %1, RPO %2, MTPD %3</source>
        <translation>RTO %1，RPO %2，MTPD %3</translation>
    </message>
    <message>
        <source>No recovery point is known: how much data could be lost cannot be said.</source>
        <translation>没有已知的恢复点：无法判断可能丢失多少数据。</translation>
    </message>
    <message>
        <source>Say against which failure: --mode hardware, logical or site.</source>
        <translation>请说明针对哪种故障：--mode hardware、logical 或 site。</translation>
    </message>
    <message>
        <source>Noted: data can be had up to %1.</source>
        <translation>已记下：数据可恢复到 %1。</translation>
    </message>
    <message>
        <source>Lists what is recovered in which order, and by when.</source>
        <translation>列出按什么次序、在何时之前恢复什么。</translation>
    </message>
    <message>
        <source>Shows services, targets, roles with their holders, and event levels.</source>
        <translation>显示服务、目标、角色及其担任者，以及事件等级。</translation>
    </message>
    <message>
        <source>Notes up to when data can be brought back after a failure; incidents are opened with it.</source>
        <translation>记下故障后数据可恢复到什么时间；新建事件时采用。</translation>
    </message>
    <message>
        <source>There is no plan %1. See “holdfast plan list”.</source>
        <translation>没有预案 %1。请看“holdfast plan list”。</translation>
    </message>
    <message>
        <source>irreversible</source>
        <translation>不可逆</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>须两人</translation>
    </message>
    <message>
        <source>Its steps are added as the incident goes on.</source>
        <translation>其步骤随事件进展添加。</translation>
    </message>
    <message>
        <source>Branches, minutes from the start of the impact with the people counted on</source>
        <translation>分支：按计入的人力，从影响开始起算的分钟数</translation>
    </message>
    <message>
        <source>TOO LATE</source>
        <translation>来不及</translation>
    </message>
    <message>
        <source>fits, at risk</source>
        <translation>来得及，有风险</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>来得及</translation>
    </message>
    <message>
        <source>%1 %2 is in %3.</source>
        <translation>%1 %2 已存入 %3。</translation>
    </message>
    <message>
        <source>%1 %2 is a draft now. Submit it for review with “holdfast plan submit %1”.</source>
        <translation>%1 %2 现为草稿。请用“holdfast plan submit %1”提交审核。</translation>
    </message>
    <message>
        <source>%1 ships with the program. Export it, change it, and import it as your own.</source>
        <translation>%1 随程序提供。请先导出，修改后作为自己的预案导入。</translation>
    </message>
    <message>
        <source>Say why it is returned: --reason TEXT.</source>
        <translation>请说明退回的理由：--reason TEXT。</translation>
    </message>
    <message>
        <source>%1 %2 is now: %3.</source>
        <translation>%1 %2 现在的状态：%3。</translation>
    </message>
    <message>
        <source>Lists plans with the revision that would be used now.</source>
        <translation>列出预案及各自现行适用的版本。</translation>
    </message>
    <message>
        <source>Shows a plan: its steps, and whether each branch keeps its promise.</source>
        <translation>显示预案：各步骤，以及每个分支能否兑现承诺。</translation>
    </message>
    <message>
        <source>Writes a plan&apos;s content as JSON.</source>
        <translation>以 JSON 输出预案内容。</translation>
    </message>
    <message>
        <source>Takes in a plan as a new draft.</source>
        <translation>把预案导入为新草稿。</translation>
    </message>
    <message>
        <source>the revision&apos;s number</source>
        <translation>版本号</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Puts the newest draft into review.</source>
        <translation>把最新的草稿提交审核。</translation>
    </message>
    <message>
        <source>Approves what is in review; somebody else than the author answers for it.</source>
        <translation>批准审核中的版本；须由作者以外的人负责。</translation>
    </message>
    <message>
        <source>Returns what is in review to its author.</source>
        <translation>把审核中的版本退回作者。</translation>
    </message>
    <message>
        <source>Archives the newest revision.</source>
        <translation>归档最新的版本。</translation>
    </message>
    <message>
        <source>%1: %2 entries, %3 open conflicts.</source>
        <translation>%1：%2 条记录，%3 处冲突未解决。</translation>
    </message>
    <message>
        <source>also say what the record of that incident holds</source>
        <translation>同时显示该事件记录的内容</translation>
    </message>
    <message>
        <source>%1 is no drill and cannot become one. Open an exercise of its own: holdfast incident declare --drill.</source>
        <translation>%1 不是演练，也不能改成演练。请另开一次演练：holdfast incident declare --drill。</translation>
    </message>
    <message>
        <source>Plan %1 is in use already.</source>
        <translation>预案 %1 已在使用。</translation>
    </message>
    <message>
        <source>[corrected; it said “%1”]</source>
        <translation>［已更正，原文：“%1”］</translation>
    </message>
    <message>
        <source>It was not said that the service is back: its clocks run on until “holdfast incident mark %1 restored --at TIME”.</source>
        <translation>尚未说明服务何时恢复，时钟会一直计下去。请补记：“holdfast incident mark %1 restored --at TIME”。</translation>
    </message>
    <message>
        <source>“%1” is no language that reports come in. Use --report-lang zh or en.</source>
        <translation>报告没有“%1”这种语言。请用 --report-lang zh 或 en。</translation>
    </message>
    <message>
        <source>Where to? Name the file with --out; its ending (.%1) says the format.</source>
        <translation>写到哪里？请用 --out 指定文件，扩展名（.%1）决定格式。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>No organisation is entered yet, so there are no roles to print. Enter one, or try “holdfast init --sample” in a new folder.</source>
        <translation>还没有录入单位，没有角色可打印。请先录入，或在新文件夹中试用“holdfast init --sample”。</translation>
    </message>
    <message>
        <source>No business impact analysis is entered yet, so there is nothing to print.</source>
        <translation>还没有录入业务影响分析，没有内容可打印。</translation>
    </message>
    <message>
        <source>Where to write; .pdf, .odt, .html, .md or .xlsx says the format.</source>
        <translation>写到哪个文件；扩展名 .pdf、.odt、.html、.md 或 .xlsx 决定格式。</translation>
    </message>
    <message>
        <source>Language of the report; without it, that of --lang.</source>
        <translation>报告语言；不给时与 --lang 相同。</translation>
    </message>
    <message>
        <source>For an exercise: marked on every page, contacts masked.</source>
        <translation>供演练使用：每页加演练标记，联系方式遮盖。</translation>
    </message>
    <message>
        <source>Writes the report of an incident or drill: verdicts, decisions, steps, promises, the whole timeline.</source>
        <translation>生成事件或演练报告：结论、决定、步骤、承诺、完整时间线。</translation>
    </message>
    <message>
        <source>Writes the sheet for handing an open incident over, with lines to sign.</source>
        <translation>生成事件交接单，附签字栏。</translation>
    </message>
    <message>
        <source>Writes the situation report: what changed, what runs, clocks, forecast, risks.</source>
        <translation>生成情况报告：变化、进行中的步骤、时钟、预计、风险。</translation>
    </message>
    <message>
        <source>Writes a plan as a controlled document, its steps as checklists.</source>
        <translation>把预案生成受控文件，步骤排成检查单。</translation>
    </message>
    <message>
        <source>Writes a card for each role.</source>
        <translation>为每个角色生成一张角色卡。</translation>
    </message>
    <message>
        <source>Writes the contact sheet: roles, holders in order, duty channels.</source>
        <translation>生成通讯录：角色、担任人（按次序）、值班渠道。</translation>
    </message>
    <message>
        <source>Writes the business impact analysis: priorities, targets, impacts.</source>
        <translation>生成业务影响分析：优先级、目标、影响。</translation>
    </message>
    <message>
        <source>There is no revision %1. See “holdfast monthly list”.</source>
        <translation>没有第 %1 版。请用“holdfast monthly list”查看。</translation>
    </message>
    <message>
        <source>Writes the Service Availability Report of a month: the published revision, else the latest, else what the data say now; what is not published is marked as a draft.</source>
        <translation>生成某月的《服务可用性报告》：取已发布的版本；没有时取最新版本；都没有时按现有数据计算。未发布的一律标注“草稿”。</translation>
    </message>
    <message>
        <source>which month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>which revision; the published one if left out</source>
        <translation>版本；省略时为已发布的版本</translation>
    </message>
    <message>
        <source>Answer it with %1.</source>
        <translation>请用 %1 作答。</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 未导入。%2</translation>
    </message>
    <message>
        <source>%1 was imported before; nothing was changed.</source>
        <translation>%1 此前已导入过，未作任何改动。</translation>
    </message>
    <message>
        <source>%1 (%2) would bring %3 rows of %4 monitors; nothing was changed.</source>
        <translation>%1（%2）将带来 %4 个监测项的 %3 行数据；未作任何改动。</translation>
    </message>
    <message>
        <source>%1 (%2) is imported: %3 rows of %4 monitors.</source>
        <translation>已导入 %1（%2）：%4 个监测项，共 %3 行。</translation>
    </message>
    <message>
        <source>line %1 refused: %2</source>
        <translation>第 %1 行未采用：%2</translation>
    </message>
    <message>
        <source>and %1 more lines</source>
        <translation>另有 %1 行</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>▲ its data is missing; import the file again</source>
        <translation>▲ 数据缺失，请重新导入该文件</translation>
    </message>
    <message>
        <source>No monitoring data was imported yet. Import a file with “holdfast import FILE”.</source>
        <translation>尚未导入任何监测数据。请用“holdfast import FILE”导入文件。</translation>
    </message>
    <message>
        <source>“%1” is not an import. “holdfast import list” shows them with their ids.</source>
        <translation>“%1”不是导入编号。用“holdfast import list”可查看各次导入及其编号。</translation>
    </message>
    <message>
        <source>The import is undone; the journal keeps the reason.</source>
        <translation>该次导入已撤销，原因已记入导入台账。</translation>
    </message>
    <message>
        <source>Takes in monitoring data; the format is recognised. The same file again changes nothing.</source>
        <translation>导入监测数据，格式自动识别；重复导入同一文件不会改变任何内容。</translation>
    </message>
    <message>
        <source>The journal of imports, the newest first.</source>
        <translation>导入台账，最新的在前。</translation>
    </message>
    <message>
        <source>Takes back what an import brought; what other files say stays.</source>
        <translation>撤销某次导入带来的数据，其他文件的数据保留。</translation>
    </message>
    <message>
        <source>why; it stays in the journal</source>
        <translation>原因，将保留在导入台账中</translation>
    </message>
    <message>
        <source>“%1” is no period. Write --covers 2026-05-01..2026-06-01 (the last day does not belong to it), or two moments like 2026-05-01T00:00:00+08:00.</source>
        <translation>“%1”不是有效的时段。请写成 --covers 2026-05-01..2026-06-01（不含最后一天），或写两个时刻，如 2026-05-01T00:00:00+08:00。</translation>
    </message>
    <message>
        <source>“%1” is no order of day, month and year. Write dmy, mdy or ymd.</source>
        <translation>“%1”不是有效的年月日次序。请写 dmy、mdy 或 ymd。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Write one like Asia/Shanghai.</source>
        <translation>没有“%1”这个时区。请写如 Asia/Shanghai 的时区名。</translation>
    </message>
    <message>
        <source>There is no format “%1”. Known are %2.</source>
        <translation>没有“%1”这种格式。可用的格式有：%2。</translation>
    </message>
    <message>
        <source>what the file is, where it should not be recognised</source>
        <translation>文件格式，不采用自动识别时填写</translation>
    </message>
    <message>
        <source>the zone of times without one, like Asia/Shanghai</source>
        <translation>未注明时区的时间所属时区，如 Asia/Shanghai</translation>
    </message>
    <message>
        <source>dmy, mdy or ymd, of dates like 03/04/2026</source>
        <translation>dmy、mdy 或 ymd，用于 03/04/2026 这类日期</translation>
    </message>
    <message>
        <source>the saved reading of a table</source>
        <translation>已保存的表格读取方案</translation>
    </message>
    <message>
        <source>the period that a list of problems covers</source>
        <translation>告警清单所覆盖的时段</translation>
    </message>
    <message>
        <source>say what would be imported and change nothing</source>
        <translation>仅说明将导入什么，不作任何改动</translation>
    </message>
    <message>
        <source>excluded from the account: in time and off-peak</source>
        <translation>予以剔除：通知及时，且处于业务低峰时段</translation>
    </message>
    <message>
        <source>the holidays of a year that it hangs on are not known; import them with “holdfast calendar import”</source>
        <translation>所涉年度的节假日安排未知，判定为暂定；请用“holdfast calendar import”导入</translation>
    </message>
    <message>
        <source>all modules</source>
        <translation>全部模块</translation>
    </message>
    <message>
        <source>withdrawn %1: %2</source>
        <translation>%1 撤回：%2</translation>
    </message>
    <message>
        <source>notified %1</source>
        <translation>%1 已告知甲方</translation>
    </message>
    <message>
        <source>the customer must be told by %1</source>
        <translation>最迟应于 %1 告知甲方</translation>
    </message>
    <message>
        <source>acknowledged %1 by %2</source>
        <translation>%1 由%2确认</translation>
    </message>
    <message>
        <source>There is no notice %1. See “holdfast maintenance list”.</source>
        <translation>没有维护通知 %1。请用“holdfast maintenance list”查看。</translation>
    </message>
    <message>
        <source>No maintenance is planned. Plan some with “holdfast maintenance plan”.</source>
        <translation>没有计划内维护。可用“holdfast maintenance plan”登记。</translation>
    </message>
    <message>
        <source>Say when the window is: --from TIME --to TIME, with date and time.</source>
        <translation>请说明维护窗口：--from 时间 --to 时间，须写明日期与时刻。</translation>
    </message>
    <message>
        <source>The window has begun or passed already; is the date right?</source>
        <translation>该窗口已经开始或已过，请复核日期。</translation>
    </message>
    <message>
        <source>The last day to notify the customer was %1: this downtime will count.</source>
        <translation>最迟应于 %1 告知甲方，现已过期，这次停机将按中断计。</translation>
    </message>
    <message>
        <source>Lists notices of planned maintenance and whether each excludes its window from the account.</source>
        <translation>列出计划内维护通知，以及各自的窗口能否从核算中剔除。</translation>
    </message>
    <message>
        <source>Plans maintenance; says by when the customer must be told. WORK: what is done.</source>
        <translation>登记计划内维护，并给出最迟告知甲方的日期。WORK：维护内容。</translation>
    </message>
    <message>
        <source>when the window begins</source>
        <translation>窗口开始时间</translation>
    </message>
    <message>
        <source>when it ends</source>
        <translation>窗口结束时间</translation>
    </message>
    <message>
        <source>a module it is about; may be given several times; all if left out</source>
        <translation>所涉模块，可多次给出；省略时为全部模块</translation>
    </message>
    <message>
        <source>Records that the customer was told. From then on the window is fixed.</source>
        <translation>记录已告知甲方。此后窗口不可更改。</translation>
    </message>
    <message>
        <source>when they were told; now if left out</source>
        <translation>告知时间；省略时为现在</translation>
    </message>
    <message>
        <source>by which way</source>
        <translation>通知方式</translation>
    </message>
    <message>
        <source>Records that the customer acknowledged it.</source>
        <translation>记录甲方已确认收到。</translation>
    </message>
    <message>
        <source>who did, on the customer&apos;s side</source>
        <translation>甲方确认人</translation>
    </message>
    <message>
        <source>when; now if left out</source>
        <translation>确认时间；省略时为现在</translation>
    </message>
    <message>
        <source>Withdraws a notice; it stays visible and excludes nothing.</source>
        <translation>撤回维护通知；维护通知仍可查，但其窗口不再剔除。</translation>
    </message>
    <message>
        <source>Say which month: --month 2026-05.</source>
        <translation>请指明月份：--month 2026-05。</translation>
    </message>
    <message>
        <source>The report of %1 has no revision %2. See “holdfast monthly list”.</source>
        <translation>%1 的报告没有第 %2 版。请用“holdfast monthly list”查看。</translation>
    </message>
    <message>
        <source>There is no report of %1. Draft it with “holdfast monthly draft --month %1”.</source>
        <translation>%1 还没有报告。请用“holdfast monthly draft --month %1”起草。</translation>
    </message>
    <message>
        <source>● met</source>
        <translation>● 达标</translation>
    </message>
    <message>
        <source>✖ missed</source>
        <translation>✖ 未达标</translation>
    </message>
    <message>
        <source>due: its data is in. Run “holdfast monthly draft”.</source>
        <translation>数据已齐，应起草报告：holdfast monthly draft。</translation>
    </message>
    <message>
        <source>waits: no monitor speaks for a module. See “holdfast monitors”.</source>
        <translation>待办：尚未为任何模块指定监测项，见“holdfast monitors”。</translation>
    </message>
    <message>
        <source>waits for data that reach the month&apos;s end:</source>
        <translation>数据未到月末，暂不能起草：</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>数据止于 %1</translation>
    </message>
    <message>
        <source>has none of the last day</source>
        <translation>没有最后一天的数据</translation>
    </message>
    <message>
        <source>There is no monthly report. One is drafted when a month has ended and its data is in.</source>
        <translation>还没有月度报告。月份结束且数据齐备后自动起草。</translation>
    </message>
    <message>
        <source>Nothing is due; “holdfast monthly list” says what a month waits for.</source>
        <translation>没有应起草的报告；“holdfast monthly list”说明各月还缺什么。</translation>
    </message>
    <message>
        <source>Drafted: %1</source>
        <translation>已起草：%1</translation>
    </message>
    <message>
        <source>Look at it with “holdfast monthly show --month %1”, then “monthly check”.</source>
        <translation>请先用“holdfast monthly show --month %1”查看，再用“monthly check”复核。</translation>
    </message>
    <message>
        <source>Next: holdfast monthly submit --month %1</source>
        <translation>下一步：holdfast monthly submit --month %1</translation>
    </message>
    <message>
        <source>Next, by the quality department: holdfast monthly accept --month %1</source>
        <translation>下一步由质量部门执行：holdfast monthly accept --month %1</translation>
    </message>
    <message>
        <source>Next: holdfast monthly publish --month %1</source>
        <translation>下一步：holdfast monthly publish --month %1</translation>
    </message>
    <message>
        <source>Next: holdfast report availability --month %1 --out FILE</source>
        <translation>下一步：holdfast report availability --month %1 --out 文件</translation>
    </message>
    <message>
        <source>It is a draft again and follows the data; check it anew.</source>
        <translation>报告已退回草稿，数字重新随数据更新；请再次复核。</translation>
    </message>
    <message>
        <source>Whole service: %1 (down while any module is), %2 (mean of modules)  %3</source>
        <translation>服务整体：%1（任一模块中断即为中断），%2（各模块平均）  %3</translation>
    </message>
    <message>
        <source>Interruptions: %1, target at most %2  %3</source>
        <translation>中断 %1 次，目标不超过 %2 次  %3</translation>
    </message>
    <message>
        <source>%1: then %2, now %3</source>
        <translation>%1：当时 %2，现在 %3</translation>
    </message>
    <message>
        <source>Reckoned again from today&apos;s data and decisions, the figures of %1 %2 are the same.</source>
        <translation>按现有数据和决定重新计算，%1 %2 的数字完全一致。</translation>
    </message>
    <message>
        <source>which revision; the latest if left out</source>
        <translation>版本；省略时为最新版本</translation>
    </message>
    <message>
        <source>Lists monthly reports, and what months without one wait for.</source>
        <translation>列出月度报告，以及尚无报告的月份还缺什么。</translation>
    </message>
    <message>
        <source>Drafts the report of a month, takes over new figures, or begins a correction of what was published; without a month, all that is due.</source>
        <translation>起草某月的报告、更新草稿数字，或为已发布的报告起草更正版；不指明月份时处理全部应起草的月份。</translation>
    </message>
    <message>
        <source>what a correction corrects</source>
        <translation>更正的内容</translation>
    </message>
    <message>
        <source>Shows a report&apos;s figures as they were frozen, and what was done to it.</source>
        <translation>显示报告固定下来的数字，以及经办记录。</translation>
    </message>
    <message>
        <source>The service manager stands by the figures; from here on they stand still.</source>
        <translation>由服务经理复核数字；此后数字不再随数据变化。</translation>
    </message>
    <message>
        <source>Hands the checked report to the quality department.</source>
        <translation>将已复核的报告提交质量部门审核。</translation>
    </message>
    <message>
        <source>Accepts the report: by a reviewer who did not work on it, with their PIN.</source>
        <translation>审核通过：由未参与编制的审核人以 PIN 确认。</translation>
    </message>
    <message>
        <source>Returns the report: it is a draft again.</source>
        <translation>退回报告，重新成为草稿。</translation>
    </message>
    <message>
        <source>Publishes the accepted report; it is frozen with the digests of its sources.</source>
        <translation>发布审核通过的报告，连同数据来源的摘要一并固定。</translation>
    </message>
    <message>
        <source>Records that a sample of the published figures was held against the sources, with the finding.</source>
        <translation>记录对已发布数字的抽查审计及结论。</translation>
    </message>
    <message>
        <source>what was looked at, and the result</source>
        <translation>抽查的内容与结论</translation>
    </message>
    <message>
        <source>Reckons a report again from today&apos;s data and decisions; exit status 1 where a figure differs.</source>
        <translation>按现有数据和决定重新计算；有数字不一致时退出状态为 1。</translation>
    </message>
    <message>
        <source>No organisation with a service is entered. “holdfast init --sample” in a new folder shows one.</source>
        <translation>尚未录入带有服务的组织。可在新的数据文件夹中用“holdfast init --sample”查看示例。</translation>
    </message>
    <message>
        <source>There are several services; say which with --service: %1.</source>
        <translation>有多项服务，请用 --service 指明：%1。</translation>
    </message>
    <message>
        <source>There is no service %1. There is: %2.</source>
        <translation>没有服务 %1。现有：%2。</translation>
    </message>
    <message>
        <source>Give either --month or --from and --to, not both.</source>
        <translation>--month 与 --from、--to 只能二选一。</translation>
    </message>
    <message>
        <source>“%1” is no month. Write it like 2026-05.</source>
        <translation>“%1”不是月份，请写成 2026-05 这样的形式。</translation>
    </message>
    <message>
        <source>For which time? Give --month 2026-05, or --from and --to.</source>
        <translation>要核算哪个时段？请给出 --month 2026-05，或者 --from 和 --to。</translation>
    </message>
    <message>
        <source>--by is “module” or “monitor”.</source>
        <translation>--by 只能是 module 或 monitor。</translation>
    </message>
    <message>
        <source>%1 has no module “%2”. There is: %3.</source>
        <translation>%1 没有模块“%2”，现有：%3。</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>缺少选项 --%1。</translation>
    </message>
    <message>
        <source>There is no kind of outage “%1”. Choose one of: unplanned, planned_maintenance, third_party, false_alarm.</source>
        <translation>没有“%1”这一中断类别，请从以下各项中选择：unplanned、planned_maintenance、third_party、false_alarm。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 counts as: %4. Approved by %5.</source>
        <translation>%1 自 %2 至 %3 的中断认定为：%4。批准人：%5。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4. %5 (said by %6, approved by %7)</source>
        <translation>%1 自 %2 至 %3：%4。%5（认定人 %6，批准人 %7）</translation>
    </message>
    <message>
        <source>No outage was reclassified.</source>
        <translation>没有重新认定过的中断。</translation>
    </message>
    <message>
        <source>Reckons availability per module and overall, by the contract.</source>
        <translation>按合同核算各模块及整体的可用性。</translation>
    </message>
    <message>
        <source>a calendar month of the zone</source>
        <translation>所用时区的一个自然月</translation>
    </message>
    <message>
        <source>when it begins; a date alone is the beginning of that day</source>
        <translation>起始时刻；只写日期时指当日零点</translation>
    </message>
    <message>
        <source>when it ends; a date alone is the beginning of that day</source>
        <translation>结束时刻；只写日期时指当日零点</translation>
    </message>
    <message>
        <source>every imported monitor by itself, in place of the modules</source>
        <translation>不按模块，逐个列出已导入的监测项</translation>
    </message>
    <message>
        <source>each day as well</source>
        <translation>同时列出每一天</translation>
    </message>
    <message>
        <source>exit status 1 unless all targets are known to be met</source>
        <translation>除非确知全部目标均已达到，否则退出码为 1</translation>
    </message>
    <message>
        <source>Says that an outage is not what it looks like; another person approves it.</source>
        <translation>重新认定一次中断的性质，须由另一人批准。</translation>
    </message>
    <message>
        <source>the module, by code or name</source>
        <translation>模块的代码或名称</translation>
    </message>
    <message>
        <source>unplanned, planned_maintenance, third_party or false_alarm</source>
        <translation>unplanned（非计划）、planned_maintenance（计划内维护）、third_party（第三方原因）或 false_alarm（误报）</translation>
    </message>
    <message>
        <source>why; printed in reports</source>
        <translation>理由，会印在报告里</translation>
    </message>
    <message>
        <source>Lists how outages were reclassified, with reasons and who approved.</source>
        <translation>列出历次对中断的重新认定，含理由和批准人。</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标值</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>中断 %1</translation>
    </message>
    <message>
        <source>degraded %1</source>
        <translation>降级 %1</translation>
    </message>
    <message>
        <source>excluded %1</source>
        <translation>剔除 %1</translation>
    </message>
    <message>
        <source>unknown %1</source>
        <translation>未知 %1</translation>
    </message>
    <message>
        <source>    %1 – %2, %3: %4</source>
        <extracomment>From when to when, how long; then what is known of it.</extracomment>
        <translation>    %1 – %2，%3：%4</translation>
    </message>
    <message>
        <source>The whole service: %1 with any module down, %2 as the mean of its modules (%3).</source>
        <translation>服务整体：%1（任一模块中断即整体中断）；各模块平均值：%2（%3）。</translation>
    </message>
    <message>
        <source>Interruptions: %1, at most %2 a month.</source>
        <translation>中断次数：%1，每月不超过 %2 次。</translation>
    </message>
    <message>
        <source>Interruptions: %1.</source>
        <translation>中断次数：%1。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 (%4), accounting rule version %5</source>
        <translation>%1，%2 至 %3（%4），可用性核算规则第 %5 版</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>监测项</translation>
    </message>
    <message>
        <source>No monitoring data are imported. Import some with “holdfast import FILE”.</source>
        <translation>尚未导入监测数据，请用“holdfast import 文件”导入。</translation>
    </message>
    <message>
        <source>%1: the file names module “%2”. “holdfast monitors --accept-proposals” takes that.</source>
        <translation>%1：文件中标注的模块为“%2”，可用“holdfast monitors --accept-proposals”采纳。</translation>
    </message>
    <message>
        <source> from %1 on</source>
        <translation>（自 %1 起）</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation>（至 %1 止）</translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation>（%1 至 %2）</translation>
    </message>
    <message>
        <source>Its file names module “%1”; --accept-proposals takes that.</source>
        <translation>其文件标注的模块为“%1”，加 --accept-proposals 即可采纳。</translation>
    </message>
    <message>
        <source>Lists imported monitors and says which module each speaks for.</source>
        <translation>列出已导入的监测项，并指定各自代表的模块。</translation>
    </message>
    <message>
        <source>how several monitors make one module: any_down, all_down or weighted:60</source>
        <translation>一个模块有多个监测项时如何合并：any_down（任一中断）、all_down（全部中断）或 weighted:60（按权重达到 60%）</translation>
    </message>
    <message>
        <source>take the modules that the files name</source>
        <translation>采纳文件中标注的模块</translation>
    </message>
    <message>
        <source>the first day on which it holds; always if left out</source>
        <translation>自哪一天起生效；不写则一直有效</translation>
    </message>
    <message>
        <source>the last day on which it holds</source>
        <translation>有效的最后一天</translation>
    </message>
    <message>
        <source>how much the monitor weighs in a weighted combination</source>
        <translation>按权重合并时该监测项的权重</translation>
    </message>
    <message>
        <source>the component that it watches</source>
        <translation>所监测的组件</translation>
    </message>
    <message>
        <source>The monthly reports were not looked at: %1</source>
        <translation>未能检查月度报告：%1</translation>
    </message>
    <message>
        <source>Monthly report drafted from the data: %1. See “holdfast monthly list”.</source>
        <translation>已按数据起草月度报告：%1。请用“holdfast monthly list”查看。</translation>
    </message>
    <message>
        <source>how a table is read, one thing at a time: encoding=gb18030, separator=semicolon, headerLine=3, time=Date, clock=Time, words=OK=up,FAIL=down</source>
        <translation>表格怎么读，每次说明一项：encoding=gb18030、separator=semicolon、headerLine=3、time=日期、clock=时间、words=正常=up,故障=down</translation>
    </message>
    <message>
        <source>this monitor speaks for that module; without a module, for none</source>
        <translation>指定该监测项代表哪个模块；不写模块表示不对应任何模块</translation>
    </message>
    <message>
        <source>counts for no module</source>
        <translation>不对应任何模块</translation>
    </message>
    <message>
        <source>not decided for which module it counts</source>
        <translation>尚未确定对应哪个模块</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>after the period</source>
        <translation>统计期后</translation>
    </message>
    <message>
        <source>%1, then no data</source>
        <translation>%1，其后无数据</translation>
    </message>
    <message>
        <source>The file has: %1.</source>
        <translation>文件中有：%1。</translation>
    </message>
    <message>
        <source>Each word is one of up, down, degraded, maintenance and none.</source>
        <translation>每个词对应 up（正常）、down（中断）、degraded（降级）、maintenance（维护）或 none（不表示状态）之一。</translation>
    </message>
    <message>
        <source>The notification was recorded only after the window had begun.</source>
        <translation>告知时间系窗口开始后补录。</translation>
    </message>
</context>
<context>
    <name>CourseDialogs</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✖ %n step(s) are still open. Finish, skip or defer them first:</source>
        <translation>
            <numerusform>✖ 还有 %n 个步骤未了结，请先完成、跳过或延迟：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n step(s) are deferred. With a reason they are accepted and stay open:</source>
        <translation>
            <numerusform>▲ 有 %n 个步骤已延迟。填写理由即表示接受其遗留：</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Nobody said yet that the service is restored; its clocks run on.</source>
        <translation>▲ 尚未标记服务恢复，相关时限仍在计时。</translation>
    </message>
    <message>
        <source>Stand down</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>The emergency ends. Clocks of what is not restored run on.</source>
        <translation>应急状态结束。尚未恢复的部分继续计时。</translation>
    </message>
    <message>
        <source>Withdraw the declaration</source>
        <translation>撤销宣布</translation>
    </message>
    <message>
        <source>It was a false alarm: its clocks are cancelled, and it uses up nothing of the month. The log keeps both.</source>
        <translation>本次为误报：计时取消，不占用当月指标；宣布与撤销都留在日志中。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>A probe reported falsely.</source>
        <translation>探针误报。</translation>
    </message>
    <message>
        <source>Planned maintenance.</source>
        <translation>计划内维护。</translation>
    </message>
    <message>
        <source>It healed before anything was done.</source>
        <translation>未处置即自行恢复。</translation>
    </message>
    <message>
        <source>Do not activate</source>
        <translation>不启动</translation>
    </message>
    <message>
        <source>The event is settled without a declaration.</source>
        <translation>本事件不宣布启动，按日常流程了结。</translation>
    </message>
    <message>
        <source>The daily routine is enough for it.</source>
        <translation>按日常流程处置即可。</translation>
    </message>
    <message>
        <source>Abort the response</source>
        <translation>中止处置</translation>
    </message>
    <message>
        <source>The response ends before its end. An outage that nobody said is over runs on and counts.</source>
        <translation>处置提前结束。未标记恢复的中断仍继续计时并计入。</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Drill broken off: a real alarm.</source>
        <translation>演练中止：出现真实告警。</translation>
    </message>
    <message>
        <source>Accept what is deferred</source>
        <translation>接受延迟项</translation>
    </message>
    <message>
        <source>The deferred steps stay open after standing down.</source>
        <translation>解除后，延迟的步骤仍作为遗留项保留。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>开始复盘</translation>
    </message>
    <message>
        <source>What went well, what did not, what is to be changed.</source>
        <translation>哪些做得好，哪些不好，需要改进什么。</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>关闭事件</translation>
    </message>
    <message>
        <source>It is over. Entries can still be added to the log.</source>
        <translation>事件结束。之后仍可补记日志。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Escalate to another plan</source>
        <translation>升级到其他预案</translation>
    </message>
    <message>
        <source>The plan in use is left and another takes over. What was done stays on record.</source>
        <translation>现用预案停用，由另一预案接手；已做的工作均保留记录。</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>The plan that takes over</source>
        <translation>接手的预案</translation>
    </message>
    <message>
        <source>The plan that is left</source>
        <translation>停用的预案</translation>
    </message>
    <message>
        <source>Activate the standby site</source>
        <translation>启用备用站点</translation>
    </message>
    <message>
        <source>Return to the primary site</source>
        <translation>返回主站点</translation>
    </message>
    <message>
        <source>The standby site goes into service, and the clocks for it start.</source>
        <translation>备用站点投入服务，相应时限开始计时。</translation>
    </message>
    <message>
        <source>The primary site serves again.</source>
        <translation>主站点重新提供服务。</translation>
    </message>
    <message>
        <source>Activate the site</source>
        <translation>启用站点</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>什么时间？</translation>
    </message>
    <message>
        <source>Mark a moment</source>
        <translation>标记时间点</translation>
    </message>
    <message>
        <source>Clocks start and stop at these moments.</source>
        <translation>各项时限以这些时间点起止。</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>What happened then</source>
        <translation>当时发生了什么</translation>
    </message>
    <message>
        <source>The service was restored</source>
        <translation>服务恢复</translation>
    </message>
    <message>
        <source>The fault was removed</source>
        <translation>故障排除</translation>
    </message>
    <message>
        <source>The impact began</source>
        <translation>影响开始</translation>
    </message>
    <message>
        <source>It was detected</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Of what, where it was restored</source>
        <translation>恢复的范围（仅用于“服务恢复”）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Note a recovery point</source>
        <translation>记录恢复点</translation>
    </message>
    <message>
        <source>Up to when the data is, or can be, brought back.</source>
        <translation>数据已经或可以恢复到的时间点。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>After which failure</source>
        <translation>针对哪类失效</translation>
    </message>
    <message>
        <source>The state of the data is that of</source>
        <translation>数据状态对应的时间</translation>
    </message>
    <message>
        <source>From what (may stay empty)</source>
        <translation>来源（可不填）</translation>
    </message>
    <message>
        <source>A restore from it was tried and held</source>
        <translation>已做过恢复验证并成功</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>%1 could not be made safe on the disk (%2). Check the disk, then try again.</source>
        <translation>%1 无法确保已写入磁盘（%2）。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check the name and the permissions.</source>
        <translation>%1 无法读取（%2）。请检查名称和权限。</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Check the disk, then try again.</source>
        <translation>%1 读取失败（%2）。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 MiB that can be taken. Nothing was changed.</source>
        <translation>%1 超过可接受的上限 %2 MiB。未作任何更改。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made (%2). Choose another place or check the permissions.</source>
        <translation>无法创建文件夹 %1（%2）。请另选位置或检查权限。</translation>
    </message>
    <message>
        <source>%1 could not be created (%2). Free some space or check the permissions.</source>
        <translation>无法创建 %1（%2）。请腾出空间或检查权限。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Free some space or check the disk.</source>
        <translation>无法写入 %1（%2）。请腾出空间或检查磁盘。</translation>
    </message>
    <message>
        <source>%1 could not be put in its place (%2). Check the disk and the permissions.</source>
        <translation>%1 无法就位（%2）。请检查磁盘和权限。</translation>
    </message>
    <message>
        <source>%1 could not be removed (%2). Check the permissions.</source>
        <translation>无法删除 %1（%2）。请检查权限。</translation>
    </message>
    <message>
        <source>%1 is not a plain file. Nothing was changed.</source>
        <translation>%1 不是普通文件。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The value at %1 cannot be part of a document: only texts, whole numbers, true and false can.</source>
        <translation>%1 处的值不能写入文档：只允许文本、整数、true 和 false。</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes; nothing was read from it.</source>
        <translation>文件超过 %1 字节；未读取任何内容。</translation>
    </message>
    <message>
        <source>This is not JSON: line %1: %2.</source>
        <translation>这不是 JSON：第 %1 行：%2。</translation>
    </message>
    <message>
        <source>The file holds no JSON object; a document is one.</source>
        <translation>文件中没有 JSON 对象；文档必须是一个 JSON 对象。</translation>
    </message>
    <message>
        <source>“%1” is no type of document that Holdfast knows.</source>
        <translation>Holdfast 不认识文档类型“%1”。</translation>
    </message>
    <message>
        <source>The document does not say which schema it follows.</source>
        <translation>文档没有写明遵循哪个结构。</translation>
    </message>
    <message>
        <source>%1 %2 is in review. Approve or return it before another revision is drafted.</source>
        <translation>%1 %2 正在审核中。请先批准或退回，再起草新版本。</translation>
    </message>
    <message>
        <source>%1 %2 has exactly this content; nothing was changed.</source>
        <translation>%1 %2 的内容与此完全相同，未作更改。</translation>
    </message>
    <message>
        <source>%1 has a revision %2 already. Give the new one another number.</source>
        <translation>%1 已有版本 %2。请给新版本另编版本号。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>There is no document %1.</source>
        <translation>没有文档 %1。</translation>
    </message>
    <message>
        <source>%1 %2 is %3; from there it cannot become %4.</source>
        <translation>%1 %2 的状态为“%3”，不能由此变为“%4”。</translation>
    </message>
    <message>
        <source>%1 drafted %2 %3; somebody else has to approve it.</source>
        <translation>%1 起草了 %2 %3，须由他人批准。</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>A duty cannot come every %1 days. Enter a number of days from 1 to %2.</source>
        <translation>职责不能每 %1 天一次。请输入 1 至 %2 天。</translation>
    </message>
    <message>
        <source>“%1” does not say how often a duty comes. Use once, every-N-days (N from 1 to %2), weekly, monthly, quarterly, half-yearly or yearly.</source>
        <translation>“%1”不是职责的周期。请使用 once、every-N-days（N 为 1 至 %2）、weekly、monthly、quarterly、half-yearly 或 yearly。</translation>
    </message>
    <message>
        <source>The day on which the duty was done is not a date. Enter it like 2026-02-24.</source>
        <translation>完成职责的日子不是日期。请写成 2026-02-24 这样。</translation>
    </message>
    <message>
        <source>The earlier days on which the duty was done are not all before the last one. Enter the latest day as the last one.</source>
        <translation>较早的完成日期没有全部早于最后一次。请把最晚的日期作为最后一次。</translation>
    </message>
    <message>
        <source>The first due day is not a date. Enter it like 2026-02-24.</source>
        <translation>首次到期日不是日期。请写成 2026-02-24 这样。</translation>
    </message>
    <message>
        <source>The day on which the duty ends is not a date. Enter it like 2026-02-24.</source>
        <translation>职责终止的日子不是日期。请写成 2026-02-24 这样。</translation>
    </message>
    <message>
        <source>What the duty is about is named only in part. Choose it again, or leave it out.</source>
        <translation>职责的对象只写了一部分。请重新选择，或留空。</translation>
    </message>
    <message>
        <source>A duty cannot be announced %1 working days ahead. Enter a number from 0 to %2.</source>
        <translation>职责不能提前 %1 个工作日提示。请输入 0 至 %2 的数字。</translation>
    </message>
    <message>
        <source>%1 lies in the future. Enter the day on which it was done.</source>
        <translation>%1 在将来。请填写实际完成的日期。</translation>
    </message>
</context>
<context>
    <name>EntryKinds</name>
    <message>
        <source>decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>action</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>setback</source>
        <translation>受挫</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>研判</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>step begun</source>
        <translation>步骤开始</translation>
    </message>
    <message>
        <source>step done</source>
        <translation>步骤完成</translation>
    </message>
    <message>
        <source>step confirmed</source>
        <translation>步骤确认</translation>
    </message>
    <message>
        <source>step failed</source>
        <translation>步骤失败</translation>
    </message>
    <message>
        <source>step again</source>
        <translation>步骤重做</translation>
    </message>
    <message>
        <source>step deferred</source>
        <translation>步骤延迟</translation>
    </message>
    <message>
        <source>step skipped</source>
        <translation>步骤跳过</translation>
    </message>
    <message>
        <source>step not applicable</source>
        <translation>步骤不适用</translation>
    </message>
    <message>
        <source>step added</source>
        <translation>增补步骤</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>notice not needed</source>
        <translation>无需通报</translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation>确认收到</translation>
    </message>
    <message>
        <source>call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>situation report</source>
        <translation>情况报告</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>resource decision</source>
        <translation>资源决策</translation>
    </message>
    <message>
        <source>clock at risk</source>
        <translation>时钟告急</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>recovery point</source>
        <translation>恢复点</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>宣布启动</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>不启动</translation>
    </message>
    <message>
        <source>declaration withdrawn</source>
        <translation>撤销宣布</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>escalation</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>standby site</source>
        <translation>启用备用站点</translation>
    </message>
    <message>
        <source>primary site</source>
        <translation>回切主站点</translation>
    </message>
    <message>
        <source>deferrals accepted</source>
        <translation>认可延迟</translation>
    </message>
    <message>
        <source>stand-down</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>conflict settled</source>
        <translation>冲突解决</translation>
    </message>
    <message>
        <source>exercise paused</source>
        <translation>演练暂停</translation>
    </message>
    <message>
        <source>exercise goes on</source>
        <translation>演练继续</translation>
    </message>
    <message>
        <source>exercise jump</source>
        <translation>演练跳时</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The evidence file “%1” is missing.</source>
        <translation>证据文件“%1”不见了。</translation>
    </message>
    <message>
        <source>The evidence file “%1” was changed or is damaged.</source>
        <translation>证据文件“%1”被更改或已损坏。</translation>
    </message>
    <message>
        <source>The evidence file was changed or is damaged. Run “holdfast verify” to see which, and take it from a backup.</source>
        <translation>证据文件被改动或已损坏。请运行“holdfast verify”查明是哪一个，并从备份中取回。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may read it.</source>
        <translation>无法读取 %1。请确认文件存在，且您有读取权限。</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>已停止读取 %1。</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>entered at the first start</source>
        <translation>首次启动时录入</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>Only the lead may do this; %1 is in command. Ask them, or take over with “incident handover ID --to &quot;%2&quot; --reason …”.</source>
        <translation>只有组长可以执行此操作；当前由 %1 指挥。请让其执行，或用“incident handover ID --to &quot;%2&quot; --reason …”接手。</translation>
    </message>
    <message>
        <source>Only the lead may do this (%1).</source>
        <translation>只有组长可以执行此操作（%1）。</translation>
    </message>
    <message>
        <source>%1 may not do this; it belongs to %2.</source>
        <translation>%1 不能执行此操作，它属于 %2 的职权。</translation>
    </message>
    <message>
        <source>%1 may not declare. In this order may: %2.</source>
        <translation>%1 无权宣布启动。有权者依次为：%2。</translation>
    </message>
    <message>
        <source>%1 does not hold the role that may declare (%2). Declare on the authority of your own role in the line of succession: --authority ROLE --reason TEXT.</source>
        <translation>%1 不担任有权宣布启动的角色（%2）。请以自己在接替次序中的角色宣布：--authority ROLE --reason TEXT。</translation>
    </message>
    <message>
        <source>%1 stands in for %2. Say why with --authority %3 --reason TEXT, for example that the first could not be reached.</source>
        <translation>%1 代行 %2 的职权。请用 --authority %3 --reason TEXT 说明理由，例如首位人员无法联系上。</translation>
    </message>
    <message>
        <source>%1 is not in the line of succession: %2.</source>
        <translation>%1 不在接替次序中：%2。</translation>
    </message>
    <message>
        <source>%1 may not confirm this; the plan asks for %2.</source>
        <translation>%1 不能确认此项；预案要求由 %2 确认。</translation>
    </message>
    <message>
        <source>%1 was not declared yet. Declare it first: holdfast incident declare %1.</source>
        <translation>%1 尚未宣布启动。请先宣布：holdfast incident declare %1。</translation>
    </message>
    <message>
        <source>%1 is %2; nothing is worked on any more.</source>
        <translation>%1 的状态为“%2”，不再进行任何处置。</translation>
    </message>
    <message>
        <source>This needs a reason: --reason TEXT.</source>
        <translation>此操作需要理由：--reason TEXT。</translation>
    </message>
    <message>
        <source>There is no mode “%1”.</source>
        <translation>没有“%1”这种模式。</translation>
    </message>
    <message>
        <source>The impact cannot begin after the present moment.</source>
        <translation>影响开始的时间不能晚于当前时刻。</translation>
    </message>
    <message>
        <source>Plan %1 is in use already.</source>
        <translation>预案 %1 已在使用。</translation>
    </message>
    <message>
        <source>%1 is %2; open a new incident.</source>
        <translation>%1 的状态为“%2”；请新建事件。</translation>
    </message>
    <message>
        <source>The impact cannot begin after the declaration.</source>
        <translation>影响开始的时间不能晚于宣布启动的时间。</translation>
    </message>
    <message>
        <source>%1 was declared. Withdraw it instead: holdfast incident withdraw %1.</source>
        <translation>%1 已宣布启动。请改为撤销宣布：holdfast incident withdraw %1。</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 的状态已是“%2”。</translation>
    </message>
    <message>
        <source>Plan %1 is not in use.</source>
        <translation>预案 %1 未在使用。</translation>
    </message>
    <message>
        <source>Plan %1 cannot escalate to itself.</source>
        <translation>预案 %1 不能升级转入自身。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are still open: %1. Finish, skip or defer them, then stand down.</source>
        <translation>
            <numerusform>还有 %n 个步骤未了结：%1。请先完成、跳过或延迟，再解除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deferred step(s) are not accepted: %1. Do them, or let the lead accept them: holdfast incident accept-deferrals %2 --reason TEXT.</source>
        <translation>
            <numerusform>有 %n 个延迟的步骤未获认可：%1。请完成这些步骤，或由组长认可：holdfast incident accept-deferrals %2 --reason TEXT。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2; a review begins after it was stood down.</source>
        <translation>%1 的状态为“%2”；解除之后才能开始复盘。</translation>
    </message>
    <message>
        <source>%1 is closed already.</source>
        <translation>%1 早已关闭。</translation>
    </message>
    <message>
        <source>%1 is %2; stand it down before it is closed.</source>
        <translation>%1 的状态为“%2”；请先解除，再关闭。</translation>
    </message>
    <message>
        <source>Say to whom: --to PERSON.</source>
        <translation>请写明交接给谁：--to PERSON。</translation>
    </message>
    <message>
        <source>%1 is in command already.</source>
        <translation>%1 已是指挥人。</translation>
    </message>
    <message>
        <source>The standby site is active already.</source>
        <translation>备用站点已经启用。</translation>
    </message>
    <message>
        <source>The standby site is not active.</source>
        <translation>备用站点未启用。</translation>
    </message>
    <message>
        <source>The return cannot lie before the activation.</source>
        <translation>切回时间不能早于启用时间。</translation>
    </message>
    <message>
        <source>No deferred step waits to be accepted.</source>
        <translation>没有等待认可的延迟步骤。</translation>
    </message>
    <message>
        <source>There is no plan %1. See “holdfast plan list”.</source>
        <translation>没有预案 %1。请看“holdfast plan list”。</translation>
    </message>
    <message>
        <source>Entry %1 rests on it: %2 Correct that one first.</source>
        <translation>第 %1 条记录以它为依据：%2请先更正那一条。</translation>
    </message>
    <message>
        <source>No plan is in use in %1 yet; declare it first.</source>
        <translation>%1 还没有使用任何预案；请先宣布启动。</translation>
    </message>
    <message>
        <source>There is no step %1 in the plans of %2. See “holdfast incident show %2”.</source>
        <translation>%2 的预案中没有步骤 %1。请看“holdfast incident show %2”。</translation>
    </message>
    <message>
        <source>There is no step %1 in plan %2.</source>
        <translation>预案 %2 中没有步骤 %1。</translation>
    </message>
    <message>
        <source>%1 has no entry %2; it has %3.</source>
        <translation>%1 没有第 %2 条记录；共有 %3 条。</translation>
    </message>
    <message>
        <source>No plan is in use in %1 yet; its notices come with a plan.</source>
        <translation>%1 还没有使用任何预案；通报随预案而来。</translation>
    </message>
    <message>
        <source>The plans in use have no notice %1. They have %2.</source>
        <translation>正在使用的预案中没有通报 %1。现有：%2。</translation>
    </message>
    <message>
        <source>What lies in the future cannot be entered yet.</source>
        <translation>尚未发生的事不能录入。</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1理由：%2</translation>
    </message>
    <message>
        <source>%1 (unsure: the safe answer)</source>
        <translation>%1（不确定，取稳妥的答案）</translation>
    </message>
    <message>
        <source>Step %1 done.</source>
        <translation>步骤 %1 完成。</translation>
    </message>
    <message>
        <source>Step %1 done; waits for confirmation.</source>
        <translation>步骤 %1 完成，待确认。</translation>
    </message>
    <message>
        <source>Step %1 decided: %2.</source>
        <translation>步骤 %1 已作决定：%2。</translation>
    </message>
    <message>
        <source>Read back: %1.</source>
        <translation>复述：%1。</translation>
    </message>
    <message>
        <source>Confirmed by %1.</source>
        <translation>由 %1 确认。</translation>
    </message>
    <message>
        <source>NOT CONFIRMED by a second person.</source>
        <translation>未经第二人确认。</translation>
    </message>
    <message>
        <source>Step %1 begun.</source>
        <translation>步骤 %1 开始。</translation>
    </message>
    <message>
        <source>Step %1 confirmed.</source>
        <translation>步骤 %1 已确认。</translation>
    </message>
    <message>
        <source>Step %1 does not apply.</source>
        <translation>步骤 %1 不适用。</translation>
    </message>
    <message>
        <source>Step %1 FAILED.</source>
        <translation>步骤 %1 失败。</translation>
    </message>
    <message>
        <source>Step %1 skipped.</source>
        <translation>步骤 %1 跳过。</translation>
    </message>
    <message>
        <source>Step %1 deferred to the phase “%2”.</source>
        <translation>步骤 %1 延迟至“%2”阶段。</translation>
    </message>
    <message>
        <source>Step %1 added.</source>
        <translation>增加步骤 %1。</translation>
    </message>
    <message>
        <source>From step %1 back to %2.</source>
        <translation>从步骤 %1 退回到 %2。</translation>
    </message>
    <message>
        <source>Step %1 tried again.</source>
        <translation>步骤 %1 重试。</translation>
    </message>
    <message>
        <source>%1 opened: %2.</source>
        <translation>%1 建立：%2。</translation>
    </message>
    <message>
        <source>Plan %1 %2 is in use.</source>
        <translation>预案 %1 %2 投入使用。</translation>
    </message>
    <message>
        <source>This revision is not approved.</source>
        <translation>此版本未经批准。</translation>
    </message>
    <message>
        <source>Activation DECLARED.</source>
        <translation>宣布启动预案。</translation>
    </message>
    <message>
        <source>Not activated.</source>
        <translation>决定不启动。</translation>
    </message>
    <message>
        <source>The declaration is withdrawn.</source>
        <translation>撤销宣布。</translation>
    </message>
    <message>
        <source>The response is aborted.</source>
        <translation>中止响应。</translation>
    </message>
    <message>
        <source>Escalated from plan %1 to %2.</source>
        <translation>由预案 %1 升级转入 %2。</translation>
    </message>
    <message>
        <source>STOOD DOWN.</source>
        <translation>宣布解除。</translation>
    </message>
    <message>
        <source>The review begins.</source>
        <translation>开始复盘。</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>事件关闭。</translation>
    </message>
    <message>
        <source>The lead goes to %1.</source>
        <translation>指挥交接给 %1。</translation>
    </message>
    <message>
        <source>The standby site goes into service.</source>
        <translation>备用站点投入服务。</translation>
    </message>
    <message>
        <source>The primary site serves again.</source>
        <translation>主站点重新提供服务。</translation>
    </message>
    <message>
        <source>The open deferrals are accepted.</source>
        <translation>认可尚未完成的延迟步骤。</translation>
    </message>
    <message>
        <source>The impact began at %1.</source>
        <translation>影响始于 %1。</translation>
    </message>
    <message>
        <source>Detected at %1.</source>
        <translation>发现于 %1。</translation>
    </message>
    <message>
        <source>The fault is removed since %1.</source>
        <translation>故障已于 %1 排除。</translation>
    </message>
    <message>
        <source>The service is restored since %1.</source>
        <translation>服务已于 %1 恢复。</translation>
    </message>
    <message>
        <source>Recovery priority %1 is back since %2.</source>
        <translation>恢复优先级 %1 已于 %2 恢复。</translation>
    </message>
    <message>
        <source>Recovery point (%1): data up to %2%3.</source>
        <translation>恢复点（%1）：数据截至 %2%3。</translation>
    </message>
    <message>
        <source>, restore tested</source>
        <translation>，经恢复测试</translation>
    </message>
    <message>
        <source>Notice %1 released.</source>
        <translation>通报 %1 已签发。</translation>
    </message>
    <message>
        <source>Next word promised by %1.</source>
        <translation>承诺在 %1 前作出下一次通报。</translation>
    </message>
    <message>
        <source>Notice %1 is not needed.</source>
        <translation>通报 %1 无需发出。</translation>
    </message>
    <message>
        <source>Notice #%1 acknowledged by %2.</source>
        <translation>通报 %1 已由 %2 确认收到。</translation>
    </message>
    <message>
        <source>Called %1: reached.</source>
        <translation>呼叫 %1：已联系上。</translation>
    </message>
    <message>
        <source>Called %1: not reached.</source>
        <translation>呼叫 %1：未联系上。</translation>
    </message>
    <message>
        <source>The clock %1 is at risk; customer and management must be told by %2.</source>
        <translation>时钟“%1”有风险；须在 %2 前告知客户和管理层。</translation>
    </message>
    <message>
        <source>Entry #%1 is withdrawn.</source>
        <translation>第 %1 条记录作废。</translation>
    </message>
    <message>
        <source>Entry #%1 happened at %2.</source>
        <translation>第 %1 条记录实际发生于 %2。</translation>
    </message>
    <message>
        <source>The conflict about entry #%1 is settled.</source>
        <translation>关于第 %1 条记录的冲突已解决。</translation>
    </message>
    <message>
        <source>The exercise pauses.</source>
        <translation>演练暂停。</translation>
    </message>
    <message>
        <source>The exercise goes on.</source>
        <translation>演练继续。</translation>
    </message>
    <message>
        <source>Exercise time jumps ahead by %1 minutes.</source>
        <translation>演练时间快进 %1 分钟。</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>监测中</translation>
    </message>
    <message>
        <source>assessing</source>
        <translation>研判中</translation>
    </message>
    <message>
        <source>awaiting declaration</source>
        <translation>待宣布启动</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>恢复中</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>验证中</translation>
    </message>
    <message>
        <source>returning to normal</source>
        <translation>恢复常态中</translation>
    </message>
    <message>
        <source>stood down</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>复盘中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>不启动</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤销宣布</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>已升级转入</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>real</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>past</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>可开始</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>awaiting confirmation</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>已延迟</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>hardware failure</source>
        <translation>硬件故障</translation>
    </message>
    <message>
        <source>data damage</source>
        <translation>数据损坏</translation>
    </message>
    <message>
        <source>loss of the site</source>
        <translation>站点丧失</translation>
    </message>
    <message>
        <source>The entry to correct is not part of this incident.</source>
        <translation>要更正的记录不属于此事件。</translation>
    </message>
    <message>
        <source>Entry %1 opened the incident or settled what others rest on; it cannot be corrected. Add an entry that says what is right.</source>
        <translation>第 %1 条记录建立了此事件，或裁定了其他记录所依据的内容，不能更正。请添加一条记录写明正确情况。</translation>
    </message>
    <message>
        <source>Entry %1 was withdrawn already.</source>
        <translation>第 %1 条记录早已作废。</translation>
    </message>
    <message>
        <source>A correction needs a reason: --reason TEXT.</source>
        <translation>更正需要理由：--reason TEXT。</translation>
    </message>
    <message>
        <source>Entry %1 has no words that could be replaced. Withdraw it with --void, or say with --at when it happened.</source>
        <translation>第 %1 条记录没有可替换的文字。请用 --void 作废，或用 --at 说明实际发生的时间。</translation>
    </message>
    <message>
        <source>Say what is wrong: --void, --text TEXT or --at TIME.</source>
        <translation>请说明错在哪里：--void、--text TEXT 或 --at TIME。</translation>
    </message>
    <message>
        <source>There is no open conflict about that entry.</source>
        <translation>该条记录没有未解决的冲突。</translation>
    </message>
    <message>
        <source>Say how it was settled: --reason TEXT.</source>
        <translation>请说明如何解决：--reason TEXT。</translation>
    </message>
    <message>
        <source>The incident is open already.</source>
        <translation>此事件早已建立。</translation>
    </message>
    <message>
        <source>The incident was never opened.</source>
        <translation>此事件从未建立。</translation>
    </message>
    <message>
        <source>There is no incident %1. See “holdfast incident list”.</source>
        <translation>没有事件 %1。请看“holdfast incident list”。</translation>
    </message>
    <message>
        <source>as given with the import</source>
        <translation>按导入时给出的内容</translation>
    </message>
    <message>
        <source>Done since the last report:</source>
        <translation>上次报告以来已完成：</translation>
    </message>
    <message>
        <source>Running:</source>
        <translation>进行中：</translation>
    </message>
    <message>
        <source>Ready to begin:</source>
        <translation>可开始：</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>失败：</translation>
    </message>
    <message>
        <source>Least time left of an RTO: %1.</source>
        <translation>RTO 最短剩余时间：%1。</translation>
    </message>
    <message>
        <source>Expected recovery: %1.</source>
        <translation>预计恢复：%1。</translation>
    </message>
    <message>
        <source>Nothing new since the last report.</source>
        <translation>上次报告以来没有新情况。</translation>
    </message>
    <message>
        <source>An entry needs a text.</source>
        <translation>记录需要有文字。</translation>
    </message>
    <message>
        <source>There is no kind of entry “%1”. Choose one of %2.</source>
        <translation>没有“%1”这一类记录。请选择其中之一：%2。</translation>
    </message>
    <message>
        <source>There is nothing called “%1” to mark. Choose one of %2.</source>
        <translation>没有名为“%1”的可标记项。请选择其中之一：%2。</translation>
    </message>
    <message>
        <source>There is no recovery priority %1 to mark.</source>
        <translation>没有可标记的恢复优先级 %1。</translation>
    </message>
    <message>
        <source>That lies before the start of the impact.</source>
        <translation>该时间早于影响开始的时间。</translation>
    </message>
    <message>
        <source>That lies after the service was restored.</source>
        <translation>该时间晚于服务恢复的时间。</translation>
    </message>
    <message>
        <source>This is marked already. To replace it, say why: --reason TEXT.</source>
        <translation>此项已标记。要替换，请说明理由：--reason TEXT。</translation>
    </message>
    <message>
        <source>A recovery point needs a time and a failure mode: --mode hardware, logical or site.</source>
        <translation>恢复点需要时间和故障类型：--mode hardware、logical 或 site。</translation>
    </message>
    <message>
        <source>A recovery point cannot lie in the future.</source>
        <translation>恢复点不能在将来。</translation>
    </message>
    <message>
        <source>The plans in use have no notice %1.</source>
        <translation>正在使用的预案中没有通报 %1。</translation>
    </message>
    <message>
        <source>A promise lies in the future.</source>
        <translation>承诺的时间须在将来。</translation>
    </message>
    <message>
        <source>Say why it is not needed: --reason TEXT.</source>
        <translation>请说明为何不需要：--reason TEXT。</translation>
    </message>
    <message>
        <source>That entry is no notice of this incident.</source>
        <translation>该条记录不是本事件的通报。</translation>
    </message>
    <message>
        <source>Say who acknowledged it: --by NAME.</source>
        <translation>请说明由谁确认收到：--by NAME。</translation>
    </message>
    <message>
        <source>Say who was called.</source>
        <translation>请说明呼叫了谁。</translation>
    </message>
    <message>
        <source>A decision needs a question and two options at least: --option A --option B.</source>
        <translation>决定需要写明问题和至少两个选项：--option A --option B。</translation>
    </message>
    <message>
        <source>The choice must be one of %1.</source>
        <translation>所选答案须为以下之一：%1。</translation>
    </message>
    <message>
        <source>A decision needs a reason: --reason TEXT.</source>
        <translation>决定需要理由：--reason TEXT。</translation>
    </message>
    <message>
        <source>This clock is known to be at risk.</source>
        <translation>该时钟已记录为有风险。</translation>
    </message>
    <message>
        <source>%1 is no drill; its time runs as it runs.</source>
        <translation>%1 不是演练，时间只能照实走。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 当前为“%2”。</translation>
    </message>
    <message>
        <source>The exercise is paused already.</source>
        <translation>演练已处于暂停状态。</translation>
    </message>
    <message>
        <source>The exercise is not paused.</source>
        <translation>演练没有暂停。</translation>
    </message>
    <message>
        <source>Say how far to jump ahead: --by MINUTES.</source>
        <translation>请说明向前跳多久：--by MINUTES。</translation>
    </message>
    <message>
        <source>Exercise time does not run backwards.</source>
        <translation>演练时间不能倒退。</translation>
    </message>
    <message>
        <source>Step %1 is %2; it cannot be %3.</source>
        <translation>步骤 %1 当前为“%2”，不能%3。</translation>
    </message>
    <message>
        <source>Step %1 must wait for %2.</source>
        <translation>步骤 %1 须等待 %2。</translation>
    </message>
    <message>
        <source>There is no step %1 in the plans of %2.</source>
        <translation>%2 的预案中没有步骤 %1。</translation>
    </message>
    <message>
        <source>Plan %1 was left for another; its steps are not begun any more.</source>
        <translation>已从预案 %1 转入其他预案，该预案不再开始新的步骤。</translation>
    </message>
    <message>
        <source>Step %1 has failed. Retry it, or go back: holdfast incident step ID %1 retry.</source>
        <translation>步骤 %1 已失败。请重试或退回：holdfast incident step ID %1 retry。</translation>
    </message>
    <message>
        <source>Step %1 cannot be settled before it was begun.</source>
        <translation>步骤 %1 尚未开始，不能办结。</translation>
    </message>
    <message>
        <source>Step %1 is running already, by %2.</source>
        <translation>步骤 %1 已由 %2 在执行。</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Step %1 is a decision. Answer it with --option, one of %2; if unsure, %3.</source>
        <translation>步骤 %1 是一项决定。请用 --option 作答，可选 %2；拿不准时选 %3。</translation>
    </message>
    <message>
        <source>Step %1 needs a second person (%2): --second PERSON with their PIN through --pin-fd; or --await, and they confirm later. The lead may go on without, with --reason; it then shows as not confirmed.</source>
        <translation>步骤 %1 需要第二人（%2）：用 --second PERSON 指明，并通过 --pin-fd 给出其 PIN；或用 --await，由其稍后确认。组长可凭 --reason 不经第二人继续，该步骤随后显示为未经确认。</translation>
    </message>
    <message>
        <source>reported done</source>
        <translation>报告完成</translation>
    </message>
    <message>
        <source>Step %1 asks for a value: --value TEXT.</source>
        <translation>步骤 %1 需要填写数值或内容：--value TEXT。</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>marked not applicable</source>
        <translation>标为不适用</translation>
    </message>
    <message>
        <source>Step %1 is critical and may not be skipped. If it does not apply, say so: holdfast incident step ID %1 na --reason TEXT.</source>
        <translation>步骤 %1 是关键步骤，不得跳过。如不适用，请注明：holdfast incident step ID %1 na --reason TEXT。</translation>
    </message>
    <message>
        <source>reported failed</source>
        <translation>报告失败</translation>
    </message>
    <message>
        <source>Say to which later phase: --phase contain, recover, validate or return.</source>
        <translation>请说明延迟到哪个阶段：--phase contain、recover、validate 或 return。</translation>
    </message>
    <message>
        <source>Step %1 may be deferred to the phase “%2” at most.</source>
        <translation>步骤 %1 最晚只能延迟到“%2”阶段。</translation>
    </message>
    <message>
        <source>Step %1 may not be deferred.</source>
        <translation>步骤 %1 不得延迟。</translation>
    </message>
    <message>
        <source>%1 is not on the way to step %2; one can go back only to what it rests on.</source>
        <translation>%1 不是步骤 %2 的前置步骤；只能退回到它所依赖的步骤。</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 is %2; steps are added while it is worked on.</source>
        <translation>%1 当前为“%2”；只有在处置期间才能增加步骤。</translation>
    </message>
    <message>
        <source>There is a step %1 already.</source>
        <translation>已有步骤 %1。</translation>
    </message>
    <message>
        <source>A step needs a title.</source>
        <translation>步骤需要名称。</translation>
    </message>
    <message>
        <source>There is no phase “%1”: activate, contain, recover, validate or return.</source>
        <translation>没有阶段“%1”：可用 activate、contain、recover、validate 或 return。</translation>
    </message>
    <message>
        <source>There is no step %1 to wait for.</source>
        <translation>没有可等待的步骤 %1。</translation>
    </message>
    <message>
        <source>This is no timeline: line 1 must name the columns ts, kind and at least one of zh, en and text.</source>
        <translation>这不是时间线文件：第 1 行须有列名 ts、kind，以及 zh、en、text 中的至少一个。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 Nothing was imported.</source>
        <translation>第 %1 行 %2 列：%3未导入任何内容。</translation>
    </message>
    <message>
        <source>there is no kind of entry “%1”.</source>
        <translation>没有“%1”这一类记录。</translation>
    </message>
    <message>
        <source>a text is missing.</source>
        <translation>缺少文字。</translation>
    </message>
    <message>
        <source>The file holds no timeline: it has no entries.</source>
        <translation>文件中没有时间线：一条记录也没有。</translation>
    </message>
    <message>
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>BCP RTO</source>
        <translation>BCP RTO</translation>
    </message>
    <message>
        <source>Fault removed (contract)</source>
        <translation>故障排除（合同）</translation>
    </message>
    <message>
        <source>RPO</source>
        <translation>RPO</translation>
    </message>
    <message>
        <source>BCP RPO</source>
        <translation>BCP RPO</translation>
    </message>
    <message>
        <source>Downtime of the month</source>
        <translation>当月停机</translation>
    </message>
    <message>
        <source>Interruptions of the month</source>
        <translation>当月中断次数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>小组成员</translation>
    </message>
    <message>
        <source>management</source>
        <translation>公司管理层</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>甲方</translation>
    </message>
    <message>
        <source>the supplier</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>the authority</source>
        <translation>监管部门</translation>
    </message>
    <message>
        <source>the people concerned</source>
        <translation>相关个人</translation>
    </message>
    <message>
        <source>There is no level %1. Choose one of %2.</source>
        <translation>没有 %1 级。可选：%2。</translation>
    </message>
    <message>
        <source>what it ends</source>
        <translation>它所结束的事</translation>
    </message>
    <message>
        <source>%1 is %2; no plan is begun any more.</source>
        <translation>%1 的状态为“%2”，不再启用新的预案。</translation>
    </message>
    <message>
        <source>%1 is declared already, by %2.</source>
        <translation>%1 已由 %2 宣布启动。</translation>
    </message>
    <message>
        <source>the start of the impact</source>
        <translation>影响开始的时间</translation>
    </message>
    <message>
        <source>%1 is %2; nobody leads it any more.</source>
        <translation>%1 的状态为“%2”，不再有人指挥。</translation>
    </message>
    <message>
        <source>Notice %1 has no field %2. It has %3.</source>
        <translation>通报 %1 没有字段 %2。它的字段有：%3。</translation>
    </message>
    <message>
        <source>%1 Options: %2. Decided: %3.</source>
        <translation>%1 可选：%2。决定：%3。</translation>
    </message>
    <message>
        <source>Authority: %1.</source>
        <translation>依据职权：%1。</translation>
    </message>
    <message>
        <source>Entry #%1 now reads: “%2”.</source>
        <translation>第 %1 条记录更正为：“%2”。</translation>
    </message>
    <message>
        <source>An entry is either withdrawn or said better, not both.</source>
        <translation>一条记录要么撤回，要么更正，不能同时进行。</translation>
    </message>
    <message>
        <source>That lies before %1.</source>
        <translation>所填时间早于%1。</translation>
    </message>
    <message>
        <source>There is no service %1. See “holdfast organisation”.</source>
        <translation>没有服务 %1。请查看“holdfast organisation”。</translation>
    </message>
    <message>
        <source>An entry has %1 characters at most. Keep a longer text as evidence.</source>
        <translation>一条记录最多 %1 个字符。更长的内容请作为证据文件保存。</translation>
    </message>
    <message>
        <source>That lies after the fault was removed. Correct that mark first.</source>
        <translation>所填时间晚于已标记的故障排除时间。请先更正那一条。</translation>
    </message>
    <message>
        <source>That lies after everything was restored. Correct that mark first.</source>
        <translation>所填时间晚于已标记的整体恢复时间。请先更正那一条。</translation>
    </message>
    <message>
        <source>That lies before the service was restored.</source>
        <translation>所填时间早于服务恢复时间。</translation>
    </message>
    <message>
        <source>%1 is %2; nothing is decided in it any more.</source>
        <translation>%1 的状态为“%2”，不再作出决定。</translation>
    </message>
    <message>
        <source>The options must differ.</source>
        <translation>各选项不能相同。</translation>
    </message>
    <message>
        <source>the end of step %1</source>
        <translation>步骤 %1 的完成时间</translation>
    </message>
    <message>
        <source>There is no role %1 in plan %2.</source>
        <translation>预案 %2 中没有角色 %1。</translation>
    </message>
    <message>
        <source>The picture “%1” is kept as evidence.</source>
        <translation>图片“%1”已留存为证据。</translation>
    </message>
    <message>
        <source>The file “%1” is kept as evidence.</source>
        <translation>文件“%1”已留存为证据。</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>a text is missing here</source>
        <translation>此处缺少文字</translation>
    </message>
    <message>
        <source>a number is missing here</source>
        <translation>此处缺少数字</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed</source>
        <translation>此处应为 %1 至 %2 的整数</translation>
    </message>
    <message>
        <source>only texts may stand in this list</source>
        <translation>此列表中只能有文字</translation>
    </message>
    <message>
        <source>only numbers may stand in this list</source>
        <translation>此列表中只能有数字</translation>
    </message>
    <message>
        <source>a text in at least one language is missing here</source>
        <translation>此处缺少文字，至少须有一种语言</translation>
    </message>
    <message>
        <source>only texts in at least one language may stand in this list</source>
        <translation>此列表中的每一项都须至少有一种语言的文字</translation>
    </message>
    <message>
        <source>an object is needed here</source>
        <translation>此处应为对象</translation>
    </message>
    <message>
        <source>a list is needed here</source>
        <translation>此处应为列表</translation>
    </message>
</context>
<context>
    <name>LocalizedText</name>
    <message>
        <source>A text is missing. Enter it in at least one language.</source>
        <translation>缺少文字。请至少用一种语言填写。</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>A log entry cannot be read. Run “holdfast verify”.</source>
        <translation>有一条日志无法读取。请运行“holdfast verify”。</translation>
    </message>
    <message>
        <source>This is not a checkpoint of a Holdfast log. Choose a file ending in .checkpoint, or type it as it is printed: origin, size, root.</source>
        <translation>这不是 Holdfast 日志的检查点。请选择以 .checkpoint 结尾的文件，或照印出的样子输入：来源、条数、根。</translation>
    </message>
    <message>
        <source>The entry is kept and will be written as soon as the disk accepts it.</source>
        <translation>该条目已留存，磁盘一旦接受就会写入。</translation>
    </message>
    <message>
        <source>The entry is kept in memory only: do not close Holdfast, and write it down on paper.</source>
        <translation>该条目只在内存中：请不要关闭 Holdfast，并用纸笔记下。</translation>
    </message>
    <message>
        <source>NOT SAVED: earlier entries are still waiting.</source>
        <translation>未保存：还有更早的条目在等待。</translation>
    </message>
    <message>
        <source>The log never had %1 entries.</source>
        <translation>日志从未有过 %1 条。</translation>
    </message>
    <message>
        <source>That entry has no private part that could be erased.</source>
        <translation>该条没有可清除的私密部分。</translation>
    </message>
    <message>
        <source>One of the entries %1 to %2 differs from what the checkpoint of %2 entries proves.</source>
        <translation>第 %1 至 %2 条中有一条与 %2 条时的检查点所证明的不符。</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>缺少第 %1 条。</translation>
    </message>
    <message>
        <source>Entry %1 is there twice.</source>
        <translation>第 %1 条出现了两次。</translation>
    </message>
    <message>
        <source>The bytes of entry %1 are not those that the tree was built from.</source>
        <translation>第 %1 条的内容与构成日志树时的不同。</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read.</source>
        <translation>第 %1 条无法读取。</translation>
    </message>
    <message>
        <source>Entry %1 is not later than the one before it.</source>
        <translation>第 %1 条不晚于前一条。</translation>
    </message>
    <message>
        <source>The log does not begin with the start of its device.</source>
        <translation>日志没有以其设备的启用开头。</translation>
    </message>
    <message>
        <source>What is stored beside entry %1 differs from the entry.</source>
        <translation>与第 %1 条一同存放的内容和该条不符。</translation>
    </message>
    <message>
        <source>The private part of entry %1 was changed.</source>
        <translation>第 %1 条的私密部分被更改。</translation>
    </message>
    <message>
        <source>The log of a device that wrote here is missing.</source>
        <translation>曾在此写入的一台设备的日志不见了。</translation>
    </message>
    <message>
        <source>What is stored about the device differs from its first entry.</source>
        <translation>所存的设备信息与其第一条不符。</translation>
    </message>
    <message>
        <source>The checkpoint proves %1 entries, but there are only %2.</source>
        <translation>检查点证明有 %1 条，但只有 %2 条。</translation>
    </message>
    <message>
        <source>The private part of entry %1 is missing, and no entry says that it was erased.</source>
        <translation>第 %1 条的私密部分不见了，且没有任何一条说明它已被清除。</translation>
    </message>
    <message>
        <source>The log has not that many entries.</source>
        <translation>日志没有那么多条。</translation>
    </message>
    <message>
        <source>A part of the log&apos;s tree is missing. Run “holdfast verify”.</source>
        <translation>日志树的一部分不见了。请运行“holdfast verify”。</translation>
    </message>
    <message>
        <source>The log&apos;s tree is damaged. Run “holdfast verify”.</source>
        <translation>日志树已损坏。请运行“holdfast verify”。</translation>
    </message>
    <message>
        <source>A private part belongs to no entry.</source>
        <translation>有一个私密部分不属于任何一条。</translation>
    </message>
    <message>
        <source>The log in %1 does not hold: %2</source>
        <translation>%1 中的日志不成立：%2</translation>
    </message>
    <message>
        <source>NOT SAVED: earlier entries are still waiting for the disk.</source>
        <translation>未保存：还有更早的条目在等待写入磁盘。</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>daily %1</source>
        <translation>每日 %1</translation>
    </message>
    <message>
        <source>working days %1</source>
        <translation>工作日 %1</translation>
    </message>
    <message>
        <source>days off %1</source>
        <translation>休息日 %1</translation>
    </message>
    <message>
        <source>It is not recorded that the customer was notified.</source>
        <translation>没有告知甲方的记录。</translation>
    </message>
    <message>
        <source>Service %1 has no off-peak hours, so nothing shows that the window is off-peak. Enter them in the organisation document (“off_peak”).</source>
        <translation>服务 %1 未约定业务低峰时段，无从证明窗口处于业务低峰时段。请在组织文件中填写（“off_peak”）。</translation>
    </message>
    <message>
        <source>The window is not off-peak at %1; off-peak is: %2.</source>
        <translation>窗口自 %1 起超出业务低峰时段（业务低峰时段：%2）。</translation>
    </message>
    <message>
        <source>It was withdrawn on %1.</source>
        <translation>已于 %1 撤回。</translation>
    </message>
    <message>
        <source>There is no service %1. See “holdfast organisation”.</source>
        <translation>没有服务 %1。请用“holdfast organisation”查看。</translation>
    </message>
    <message>
        <source>The window ends before it begins. Say from when to when.</source>
        <translation>窗口的结束早于开始，请重新填写起止时间。</translation>
    </message>
    <message>
        <source>The window lasts longer than 31 days. Plan the work as several windows.</source>
        <translation>窗口超过 31 天，请分成多个窗口登记。</translation>
    </message>
    <message>
        <source>Say what is done, in the words of the notice.</source>
        <translation>请按维护通知的措辞填写维护内容。</translation>
    </message>
    <message>
        <source>Service %1 has no module %2.</source>
        <translation>服务 %1 没有模块 %2。</translation>
    </message>
    <message>
        <source>%1 announces the same window for the same modules.</source>
        <translation>%1 已登记了同样模块的同一窗口。</translation>
    </message>
    <message>
        <source>There is no such notice. See “holdfast maintenance list”.</source>
        <translation>没有这条维护通知。请用“holdfast maintenance list”查看。</translation>
    </message>
    <message>
        <source>%1 was withdrawn; plan the maintenance anew.</source>
        <translation>%1 已撤回，请重新登记维护计划。</translation>
    </message>
    <message>
        <source>%1 was notified already. What the customer was told is fixed; to change it, withdraw the notice and plan it anew.</source>
        <translation>%1 已告知甲方，告知内容不可更改；如需变更，请撤回后重新登记。</translation>
    </message>
    <message>
        <source>The customer cannot have been told in the future.</source>
        <translation>告知甲方的时间不能晚于现在。</translation>
    </message>
    <message>
        <source>The customer was not told of %1 yet; record that first.</source>
        <translation>%1 尚未告知甲方，请先记录告知。</translation>
    </message>
    <message>
        <source>%1 was acknowledged already, by %2.</source>
        <translation>%1 已由%2确认。</translation>
    </message>
    <message>
        <source>Say who acknowledged it on the customer&apos;s side.</source>
        <translation>请填写甲方确认人。</translation>
    </message>
    <message>
        <source>%1 can have been acknowledged only after it was notified, and before now.</source>
        <translation>%1 的确认时间须在告知之后、现在之前。</translation>
    </message>
    <message>
        <source>Say why %1 is withdrawn.</source>
        <translation>请说明撤回 %1 的原因。</translation>
    </message>
    <message numerus="yes">
        <source>The customer was told on %1; %n working day(s) before the window, the latest day was %2.</source>
        <translation>
            <numerusform>%1 才告知甲方，晚于最迟告知日 %2（提前 %n 个工作日）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurementReaders</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空文件。</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save it as UTF-8 and import it again.</source>
        <translation>文本不是 UTF-8 编码。请另存为 UTF-8 后重新导入。</translation>
    </message>
    <message>
        <source>It is nested deeper than 64 levels.</source>
        <translation>嵌套超过 64 层。</translation>
    </message>
    <message>
        <source>It is no whole JSON text: it is cut off or damaged. Export it again.</source>
        <translation>JSON 文本不完整：被截断或已损坏。请重新导出。</translation>
    </message>
    <message>
        <source>Line %1, byte %2: %3</source>
        <translation>第 %1 行，第 %2 字节：%3</translation>
    </message>
    <message>
        <source>Prometheus warned: %1</source>
        <translation>Prometheus 的告警：%1</translation>
    </message>
    <message>
        <source>A label of series %1 is longer than 64 KiB or no text. This is no answer of Prometheus, or it is damaged.</source>
        <translation>第 %1 个序列有标签超过 64 KiB 或不是文本。这不是 Prometheus 的应答，或已损坏。</translation>
    </message>
    <message>
        <source>value %1 is not a pair of a Unix time and a number.</source>
        <translation>第 %1 个值不是“Unix 时间、数值”的数对。</translation>
    </message>
    <message>
        <source>%1 has no plain values (a native histogram?) and is left out.</source>
        <translation>%1 没有普通数值（可能是原生直方图），未导入。</translation>
    </message>
    <message>
        <source>The answer is a single value without labels (a scalar or a text), so it does not say of which monitor it is. Ask for the series itself, as in query_range?query=probe_success.</source>
        <translation>应答是不带标签的单个值（标量或文本），看不出属于哪个监控项。请查询序列本身，例如 query_range?query=probe_success。</translation>
    </message>
    <message>
        <source>Prometheus answered with an error instead of data: “%1” Correct the query and export it again.</source>
        <translation>Prometheus 返回的是错误而不是数据：“%1”请更正查询后重新导出。</translation>
    </message>
    <message>
        <source>This is no answer of Prometheus: it has no list of results.</source>
        <translation>这不是 Prometheus 的应答：没有结果列表。</translation>
    </message>
    <message>
        <source>The answer holds no series: the query matched nothing in that time. Check the metric&apos;s name and the period, and export it again.</source>
        <translation>应答中没有任何序列：查询在该时间段内没有匹配。请检查指标名称和时间段后重新导出。</translation>
    </message>
    <message>
        <source>More series without a metric name were judged by their values alone.</source>
        <translation>还有其他没有指标名称的序列，仅按数值判断。</translation>
    </message>
    <message>
        <source>%1: a single value between 0 and 1 is a share of some period, but the period is not known. Ask query_range with a step as long as the period.</source>
        <translation>%1：0 到 1 之间的单个值是某个时段的占比，但不知道是哪个时段。请用 query_range 查询，步长与该时段相同。</translation>
    </message>
    <message>
        <source>%1 has no plain metric name. By its values it is taken for a resource without a unit, not for the state of a monitor.</source>
        <translation>%1 没有普通的指标名称。按其数值视为没有单位的资源指标，而不是监控状态。</translation>
    </message>
    <message>
        <source>%1 has no plain metric name. Its values are all 0 or 1 and are taken for down and up.</source>
        <translation>%1 没有普通的指标名称。其值全为 0 或 1，分别视为中断和正常。</translation>
    </message>
    <message>
        <source>%1: the values lie between 0 and 1, so each is a share of a period, but they do not stand at regular distances and the period is not known. Ask query_range with a step as long as the period.</source>
        <translation>%1：数值在 0 到 1 之间，各为某个时段的占比，但间隔不固定，不知道是哪个时段。请用 query_range 查询，步长与该时段相同。</translation>
    </message>
    <message>
        <source>%1 has no plain metric name and its file has values between 0 and 1: each is taken for the share of the %2 s before it that was up. When in them an outage began is not known, and time without samples counts like the rest.</source>
        <translation>%1 没有普通的指标名称，且文件中有 0 到 1 之间的值：各值视为此前 %2 秒内正常时间的占比。时段内中断从何时开始不得而知，没有样本的时间按同一比例计。</translation>
    </message>
    <message>
        <source>%1 is a counter: it only grows. To forecast, export its rate().</source>
        <translation>%1 是计数器，只增不减。如需预测，请导出其 rate()。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the value at %1 is no number (NaN or infinite), so nothing is known of that time.</source>
        <translation>%1 的值不是数（NaN 或无穷大），该时刻的情况未知。</translation>
    </message>
    <message>
        <source>the value at %1 is %2, but only 1 (up) and 0 (down) have a meaning here.</source>
        <translation>%1 的值为 %2，但此处只有 1（正常）和 0（中断）有意义。</translation>
    </message>
    <message>
        <source>the period of the value at %1 begins before 1970.</source>
        <translation>%1 的值所对应的时段始于 1970 年之前。</translation>
    </message>
    <message>
        <source>The values stand %1 s apart: a shorter outage may be missing, and one that shows counts for at least that long. Where they come from a query with a step, Prometheus looked back up to 5 minutes, so a hole in the monitoring looks up to 5 minutes shorter, or vanishes. The raw samples, as in probe_success[1d], are exact.</source>
        <translation>数值间隔为 %1 秒：更短的中断可能看不到，看得到的中断至少按这么长计。若来自带步长的查询，Prometheus 会向前回看最多 5 分钟，因此监控缺口会显得短最多 5 分钟，甚至消失。原始样本（如 probe_success[1d]）是准确的。</translation>
    </message>
    <message>
        <source>The labels cannot be read: they are damaged, longer than 64 KiB, or not UTF-8.</source>
        <translation>标签无法读取：已损坏、超过 64 KiB 或不是 UTF-8。</translation>
    </message>
    <message>
        <source>the line has no number and time that can be read.</source>
        <translation>该行没有可读取的数值和时间。</translation>
    </message>
    <message>
        <source>A value stands before the first series.</source>
        <translation>在第一个序列之前出现了数值。</translation>
    </message>
    <message>
        <source>The value has no time.</source>
        <translation>该值没有时间。</translation>
    </message>
    <message>
        <source>A scalar does not say of which monitor it is. Ask for the series itself, as in probe_success.</source>
        <translation>标量看不出属于哪个监控项。请查询序列本身，例如 probe_success。</translation>
    </message>
    <message>
        <source>The line is neither a sample nor a comment of Prometheus&apos; text forms.</source>
        <translation>该行既不是 Prometheus 文本格式的样本，也不是注释。</translation>
    </message>
    <message>
        <source>No value of the file has a time: it is the page of an exporter, which says how things are at the moment it is asked. Export what Prometheus has stored: query_range as JSON, promtool query range, promtool tsdb dump, or /federate.</source>
        <translation>文件中的值都没有时间：这是 exporter 的页面，只反映被查询那一刻的情况。请导出 Prometheus 已存储的数据：query_range 的 JSON、promtool query range、promtool tsdb dump 或 /federate。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the file itself.</source>
        <translation>%1 是文件夹。请指定文件本身。</translation>
    </message>
    <message>
        <source>%1 is empty. Export it again.</source>
        <translation>%1 是空文件。请重新导出。</translation>
    </message>
    <message>
        <source>%1 is in no format that is known. What can be read: %2.</source>
        <translation>%1 的格式无法识别。可以读取的有：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read by this version.</source>
        <translation>此版本无法读取 %1。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was imported.</source>
        <translation>读取已停止。没有导入任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check that the file exists and that you may read it.</source>
        <translation>%1 无法读取：%2。请检查文件是否存在以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB. This is no text file of monitoring data, or it is damaged.</source>
        <translation>该行超过 1 MiB。这不是监控数据的文本文件，或已损坏。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, which is the most that is read of this format. Export shorter periods into several files and import them one after the other.</source>
        <translation>%1 超过 %2 MiB，超出此格式的读取上限。请缩短时间段，分成多个文件导出后依次导入。</translation>
    </message>
    <message>
        <source>%1 states no usable interval between beats; 60 s are taken for sums.</source>
        <translation>%1 没有可用的检测间隔；汇总数据按 60 秒计。</translation>
    </message>
    <message>
        <source>Several monitors are called “%1”; one of them is listed as “%2”.</source>
        <translation>有多个监控项名为“%1”，其中一个列为“%2”。</translation>
    </message>
    <message>
        <source>The beat belongs to no monitor of the database.</source>
        <translation>该心跳不属于数据库中的任何监控项。</translation>
    </message>
    <message>
        <source>%1: the time “%2” is none that Uptime Kuma writes.</source>
        <translation>%1：时间“%2”不是 Uptime Kuma 的写法。</translation>
    </message>
    <message>
        <source>%1: the state is none of 0 to 3.</source>
        <translation>%1：状态不在 0 到 3 之间。</translation>
    </message>
    <message>
        <source>A sum of beats (by minute, hour or day) has no monitor, time or counts that can be used.</source>
        <translation>某条心跳汇总（按分钟、小时或天）的监控项、时间或计数无法使用。</translation>
    </message>
    <message>
        <source>Uptime Kuma 2 keeps single beats for a short time only. Older time is taken from its sums by minute, hour and day: how long a monitor was down is known, but not exactly when, and a failure that was not confirmed yet counts as down there.</source>
        <translation>Uptime Kuma 2 只短期保留单次心跳。较早的时间取自其按分钟、小时和天的汇总：只知道中断了多久，不知道确切时刻；尚未确认的失败在汇总中也计为中断。</translation>
    </message>
    <message>
        <source>No file of the same name with -wal at its end lay beside the database. If Uptime Kuma was running when it was copied, the newest beats are only there: copy both files and import again.</source>
        <translation>数据库旁没有以 -wal 结尾的同名文件。如果复制时 Uptime Kuma 正在运行，最新的心跳只在该文件中：请把两个文件一并复制后重新导入。</translation>
    </message>
    <message>
        <source>%1 is an SQLite database, but not one of Uptime Kuma: it has no table “%2” with the column “%3”. Of SQLite files only kuma.db can be read.</source>
        <translation>%1 是 SQLite 数据库，但不是 Uptime Kuma 的：没有含列“%3”的表“%2”。SQLite 文件中只能读取 kuma.db。</translation>
    </message>
    <message>
        <source>The line is no time with offset, tabulator and status (“🟥 NAME is down (502 in 534 ms)”).</source>
        <translation>该行不是“带时区偏移的时间、制表符、状态（🟥 NAME is down (502 in 534 ms)）”的形式。</translation>
    </message>
    <message>
        <source>The name of the service is missing, longer than 64 KiB or not UTF-8.</source>
        <translation>服务名称缺失、超过 64 KiB 或不是 UTF-8。</translation>
    </message>
    <message>
        <source>The last line of “%1”, of %2, says down, and the log goes on to %3: it counts as down until then. If it was taken out of the configuration, do not count it for a module.</source>
        <translation>“%1”的最后一行（%2）为中断，而日志一直到 %3：在此之前均计为中断。如果该服务已从配置中移除，请不要将其计入任何模块。</translation>
    </message>
    <message>
        <source>The log has no line from %1 to %2, though Upptime writes every day. It probably did not run then; the log gives that time the state before it.</source>
        <translation>日志从 %1 到 %2 没有任何记录，而 Upptime 每天都会写入。当时它很可能没有运行；按日志，这段时间沿用之前的状态。</translation>
    </message>
    <message>
        <source>The log has no status line that can be read. Write it with: git log --reverse --format=&apos;%cI%x09%s&apos; &gt; log.tsv</source>
        <translation>日志中没有可读取的状态行。请这样导出：git log --reverse --format=&apos;%cI%x09%s&apos; &gt; log.tsv</translation>
    </message>
    <message>
        <source>Two services are called “%1”: their %2 lines cannot be told apart, so neither is taken. Give them different names in .upptimerc.yml.</source>
        <translation>有两个服务都名为“%1”：它们的 %2 行记录无法区分，均不导入。请在 .upptimerc.yml 中为它们取不同的名称。</translation>
    </message>
    <message>
        <source>Known time ends with the last line of the log, %1.</source>
        <translation>已知时间止于日志的最后一行：%1。</translation>
    </message>
    <message>
        <source>%1: a day of “dailyMinutesDown” is no date with 0 to 1440 minutes.</source>
        <translation>%1：“dailyMinutesDown”中有一天不是“日期及 0 到 1440 分钟”。</translation>
    </message>
    <message>
        <source>Entry %1 has no name or no “dailyMinutesDown”.</source>
        <translation>第 %1 项没有名称或没有“dailyMinutesDown”。</translation>
    </message>
    <message>
        <source>Two services are called “%1” and share one history, so neither is taken. Give them different names in .upptimerc.yml.</source>
        <translation>有两个服务都名为“%1”，共用一份历史，均不导入。请在 .upptimerc.yml 中为它们取不同的名称。</translation>
    </message>
    <message>
        <source>Upptime deletes outages shorter than 15 minutes and those of services with long names from its summary. The log of its status commits has them all: import that where you can.</source>
        <translation>Upptime 会从汇总中删去短于 15 分钟的中断，以及名称过长的服务的中断。其状态提交日志中则全部保留：如有条件，请导入日志。</translation>
    </message>
    <message>
        <source>The summary does not say since when a service is watched: only the days between its first and its last outage count as known. Say what it covers with --covers.</source>
        <translation>汇总没有说明服务从何时开始监测：只有首次中断日与末次中断日之间的日期计为已知。请用 --covers 说明其覆盖的时间段。</translation>
    </message>
    <message>
        <source>This is no summary.json of Upptime: it is no list of services.</source>
        <translation>这不是 Upptime 的 summary.json：不是服务列表。</translation>
    </message>
    <message>
        <source>In which time zone are times like “%1”? The list does not say: it is the zone set in the front end of Zabbix for the person who exported it.</source>
        <translation>“%1”这样的时间属于哪个时区？列表中没有说明：即导出者在 Zabbix 前端设置的时区。</translation>
    </message>
    <message>
        <source>“%1” is no date and time as Zabbix writes them.</source>
        <translation>“%1”不是 Zabbix 写法的日期和时间。</translation>
    </message>
    <message>
        <source>“%1” never was in the time zone %2: clocks were put forward then.</source>
        <translation>时区 %2 中不存在“%1”：当时时钟拨快了。</translation>
    </message>
    <message>
        <source>The recovery is before the problem.</source>
        <translation>恢复时间早于问题发生时间。</translation>
    </message>
    <message>
        <source>A time of the line was twice in the time zone %1, because clocks were put back, and the duration does not tell which is meant.</source>
        <translation>由于时钟拨慢，该行的某个时间在时区 %1 中出现两次，且持续时间无法判断是哪一次。</translation>
    </message>
    <message>
        <source>Line %1: its times are %2 s apart, but its duration says “%3”. Check the time zone and whether the file was edited.</source>
        <translation>第 %1 行：起止时间相差 %2 秒，但持续时间写的是“%3”。请检查时区以及文件是否被改动过。</translation>
    </message>
    <message>
        <source>The line names no host, or has fewer fields than the header.</source>
        <translation>该行没有主机，或字段比表头少。</translation>
    </message>
    <message>
        <source>The problem is resolved, but its recovery time is missing.</source>
        <translation>问题已解决，但缺少恢复时间。</translation>
    </message>
    <message>
        <source>Line 1 must name Zabbix&apos; columns, at least severity, time, recovery time, host and problem (严重性, 时间, 恢复时间, 主机, 问题).</source>
        <translation>第 1 行必须是 Zabbix 的列名，至少包括严重性、时间、恢复时间、主机和问题（Severity、Time、Recovery time、Host、Problem）。</translation>
    </message>
    <message>
        <source>The list has exactly %1 lines: it was probably cut at Zabbix&apos; search limit. Export shorter periods.</source>
        <translation>列表恰好有 %1 行：很可能因 Zabbix 的搜索上限而被截断。请缩短时间段后导出。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, which is the most that is read of a problem list. Export shorter periods.</source>
        <translation>%1 超过 64 MiB，超出问题列表的读取上限。请缩短时间段后导出。</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor GB18030. Save it as UTF-8 and import it again.</source>
        <translation>文本既不是 UTF-8 也不是 GB18030 编码。请另存为 UTF-8 后重新导入。</translation>
    </message>
    <message>
        <source>Several items are called “%1”; one of them is listed as “%2”.</source>
        <translation>有多个监控项名为“%1”，其中一个列为“%2”。</translation>
    </message>
    <message>
        <source>The values of “%1” are all 0 or 1 and are taken for down and up. If 1 means a failure there, do not count it for a module.</source>
        <translation>“%1”的值全为 0 或 1，分别视为中断和正常。如果其中 1 表示故障，请不要将其计入任何模块。</translation>
    </message>
    <message>
        <source>Trends have one mean an hour: peaks within an hour do not show.</source>
        <translation>趋势数据每小时只有一个平均值：小时内的峰值看不到。</translation>
    </message>
    <message>
        <source>The problem has no event number, time, name or host that can be read.</source>
        <translation>该问题没有可读取的事件编号、时间、名称或主机。</translation>
    </message>
    <message>
        <source>Problem %1 stands in the file twice.</source>
        <translation>问题 %1 在文件中出现了两次。</translation>
    </message>
    <message>
        <source>The recovery names no problem, or no time.</source>
        <translation>该恢复记录没有指明问题或时间。</translation>
    </message>
    <message>
        <source>The value has no item or no time that can be read.</source>
        <translation>该值没有可读取的监控项或时间。</translation>
    </message>
    <message>
        <source>The value of item %1 is text, not a number.</source>
        <translation>监控项 %1 的值是文本，不是数值。</translation>
    </message>
    <message>
        <source>The trend has no item, time or mean that can be read.</source>
        <translation>该趋势记录没有可读取的监控项、时间或平均值。</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>该行不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The line is no problem, recovery, value or trend of Zabbix.</source>
        <translation>该行不是 Zabbix 的问题、恢复、数值或趋势记录。</translation>
    </message>
    <message>
        <source>There is too little memory to read the file.</source>
        <translation>内存不足，无法读取文件。</translation>
    </message>
    <message>
        <source>The line is no whole JSON object: cut off, damaged, not UTF-8 or nested too deep.</source>
        <translation>该行不是完整的 JSON 对象：被截断、已损坏、不是 UTF-8 或嵌套过深。</translation>
    </message>
    <message>
        <source>Problem %1 recovered, but its beginning is not in this file. Put the earlier file before this one (cat) and import both as one.</source>
        <translation>问题 %1 已恢复，但其开始不在此文件中。请把较早的文件接在前面（cat）合成一个文件后导入。</translation>
    </message>
    <message>
        <source>Zabbix answered with an error instead of data: “%1 %2” Correct the request and export it again.</source>
        <translation>Zabbix 返回的是错误而不是数据：“%1 %2”请更正请求后重新导出。</translation>
    </message>
    <message>
        <source>This is no answer of Zabbix to history.get: it has no list “result”.</source>
        <translation>这不是 Zabbix 对 history.get 的应答：没有列表“result”。</translation>
    </message>
    <message>
        <source>Entry %1 is no value of an item. Of the API only history.get can be read.</source>
        <translation>第 %1 项不是监控项的值。API 的应答只能读取 history.get。</translation>
    </message>
    <message>
        <source>Every problem from severity Warning upwards counts as an outage of its host; Information and Not classified do not. Reclassify those that were no outage, and check that the list was not cut at Zabbix&apos; search limit.</source>
        <translation>严重性为“警告”及以上的问题均计为其主机的中断；“信息”和“未分类”不计。不属于中断的请重新定性，并检查列表是否因 Zabbix 的搜索上限被截断。</translation>
    </message>
    <message>
        <source>A list of problems does not say when nothing was wrong: outside them the state is unknown. Say which period the list covers (--covers FROM..TO) to count the rest of it as up.</source>
        <translation>问题列表没有说明何时一切正常：问题之外的状态未知。请说明列表覆盖的时间段（--covers FROM..TO），其余时间才会计为正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) had no recovery time: not over when the list was written.</source>
        <translation>
            <numerusform>有 %n 个问题没有恢复时间：导出列表时尚未结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no file but a pipe or a device. Save what comes from it as a file and import that.</source>
        <translation>%1 不是文件，而是管道或设备。请先把其中的内容保存为文件，再导入该文件。</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message numerus="yes">
        <source>%n state(s) were not over when the file was written; they count to the end of what the file covers.</source>
        <translation>
            <numerusform>有 %n 段状态在文件生成时尚未结束，按文件覆盖时段的末尾计算。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) end before they begin or lie outside the years 1 to 9999 and were left out.</source>
        <translation>
            <numerusform>有 %n 条数据结束早于开始，或不在公元 1 年至 9999 年之间，未予采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such import. “holdfast import list” shows those there are.</source>
        <translation>没有这次导入。用“holdfast import list”可查看现有的导入。</translation>
    </message>
    <message>
        <source>This import was undone already; nothing was changed.</source>
        <translation>该次导入此前已撤销，未作任何改动。</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Nothing was imported. Wait until it is complete and import it again.</source>
        <translation>读取期间 %1 发生了变化，未导入任何数据。请待文件写完后重新导入。</translation>
    </message>
    <message>
        <source>A monitor has more than %1 samples on one day. Export it with a longer step.</source>
        <translation>某监测项一天内的采样超过 %1 个。请以更大的采样间隔重新导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) are said in two ways, in this file or in it and another import; the worse state holds.</source>
        <translation>
            <numerusform>有 %n 个时刻在本文件内或与其他导入之间说法不一，以较差的状态为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a Holdfast database. It was not touched. Move it elsewhere.</source>
        <translation>%1 不是 Holdfast 的数据库，未作改动。请将其移到别处。</translation>
    </message>
    <message>
        <source>%1 was written by %2 and this program cannot read it. It was not touched. Install that version or a newer one.</source>
        <translation>%1 由 %2 写入，本程序无法读取，未作改动。请安装该版本或更新的版本。</translation>
    </message>
    <message>
        <source>A preset needs a name and at least one column.</source>
        <translation>读取方案须有名称，并至少指定一列。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them began after the period that was said to be covered: down from the beginning to the last moment that the file speaks of; nothing says when it ended. If the list was written later, let --covers reach to then.</source>
        <translation>
            <numerusform>其中 %n 个在所声明的覆盖时段之后才开始：从开始时起计为中断，直到文件所述的最后时刻；何时结束无从得知。如果清单导出得更晚，请把 --covers 的终点延到导出时刻。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no measurements; nothing was imported.</source>
        <translation>%1 中没有任何监测数据；未导入任何内容。</translation>
    </message>
    <message>
        <source>Nothing of %1 can be used; nothing was imported. Line %2: %3</source>
        <translation>%1 中没有可用的数据；未导入任何内容。第 %2 行：%3</translation>
    </message>
    <message>
        <source>The same file was imported before with other answers (import %1). It counts once: take that import back first, with “holdfast import undo %1 --reason …”.</source>
        <translation>同一文件此前已按其他设置导入（导入 %1）。同一文件只计一次：请先撤销那次导入：“holdfast import undo %1 --reason …”。</translation>
    </message>
</context>
<context>
    <name>MonitoringFiles</name>
    <message>
        <source>Monitoring data (*.csv *.xlsx *.json *.ndjson *.db *.sqlite *.txt *.tsv *.prom)</source>
        <translation>监测数据 (*.csv *.xlsx *.json *.ndjson *.db *.sqlite *.txt *.tsv *.prom)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>A new data folder with the sample organisation</source>
        <translation>新建数据文件夹，载入示例组织</translation>
    </message>
    <message>
        <source>The reviewer of the quality department sets a PIN</source>
        <translation>质量部门评审人设置 PIN</translation>
    </message>
    <message>
        <source>Maintenance is planned: by when must the customer be told?</source>
        <translation>登记计划内维护：最迟何时告知甲方？</translation>
    </message>
    <message>
        <source>Version upgrade of the core database</source>
        <translation>核心数据库版本升级</translation>
    </message>
    <message>
        <source>The customer is told the same day</source>
        <translation>当日告知甲方</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>… and acknowledges it the next morning</source>
        <translation>……次日上午甲方确认</translation>
    </message>
    <message>
        <source>customer&apos;s contact</source>
        <translation>甲方联系人</translation>
    </message>
    <message>
        <source>The month is over. What would the monitoring&apos;s export bring?</source>
        <translation>月份结束。监测系统的导出文件里有什么？</translation>
    </message>
    <message>
        <source>It is imported, and each monitor is said to speak for its module</source>
        <translation>导入，并指定每个监测项对应的模块</translation>
    </message>
    <message>
        <source>The same file again changes nothing</source>
        <translation>再次导入同一文件，没有任何变化</translation>
    </message>
    <message>
        <source>Availability by the contract: two interruptions where one is allowed</source>
        <translation>按合同核算可用性：允许一次中断，实际两次</translation>
    </message>
    <message>
        <source>The second was the carrier&apos;s fault; the quality department confirms it with a PIN</source>
        <translation>第二次属运营商故障；质量部门输入 PIN 批准认定</translation>
    </message>
    <message>
        <source>Carrier&apos;s fault ticket 2231, line restored 14:17</source>
        <translation>运营商故障单 2231，14:17 线路恢复</translation>
    </message>
    <message>
        <source>The account again: the decision stays visible beside the outage</source>
        <translation>再次核算：认定与原始中断并列可查</translation>
    </message>
    <message>
        <source>The draft of the month&apos;s report</source>
        <translation>生成月度报告草稿</translation>
    </message>
    <message>
        <source>The service manager stands by the figures</source>
        <translation>服务经理复核数字</translation>
    </message>
    <message>
        <source>It goes to the quality department</source>
        <translation>提交质量部门评审</translation>
    </message>
    <message>
        <source>Who reviews it had no hand in it, and accepts</source>
        <translation>未参与编制的评审人通过</translation>
    </message>
    <message>
        <source>Published: frozen with the digests of its sources</source>
        <translation>发布：连同数据来源摘要一并冻结</translation>
    </message>
    <message>
        <source>Reckoned again from the data, the figures are the same</source>
        <translation>按数据重新核算，数字一致</translation>
    </message>
    <message>
        <source>The report for the customer</source>
        <translation>交付甲方的报告</translation>
    </message>
    <message>
        <source>… and as a workbook</source>
        <translation>……以及工作簿版本</translation>
    </message>
    <message>
        <source>The log has every decision</source>
        <translation>每项决定都在日志中</translation>
    </message>
</context>
<context>
    <name>MonthlyReports</name>
    <message>
        <source>Today&apos;s figures are those of %1 %2; there is nothing to correct.</source>
        <translation>现有数字与 %1 %2 相同，无须更正。</translation>
    </message>
    <message>
        <source>The report of %1 was published. A correction is a new revision; say what it corrects.</source>
        <translation>%1 的报告已发布，更正须另出新版本，请说明更正的内容。</translation>
    </message>
    <message>
        <source>The figures of %1 have changed since they were drafted. Take them over with “holdfast monthly draft --month %1”, look at them, then check.</source>
        <translation>%1 的数字在起草后有变化。请先用“holdfast monthly draft --month %1”更新，查看后再复核。</translation>
    </message>
    <message>
        <source>The figures of %1 have changed since they were accepted; “holdfast monthly verify --month %1” says how. Return the report, so that the new figures are checked and reviewed.</source>
        <translation>%1 的数字在审核通过后有变化，“holdfast monthly verify --month %1”列出差异。请退回报告，对新数字重新复核、审核。</translation>
    </message>
    <message>
        <source>%1 is not over yet; a report is drafted when it is.</source>
        <translation>%1 尚未结束，月末之后方可起草报告。</translation>
    </message>
    <message>
        <source>The report of %1 (%2) is: %3. Return it before new figures are taken over.</source>
        <translation>%1 的报告（%2）状态为：%3。须先退回，才能更新数字。</translation>
    </message>
    <message>
        <source>There is no report of %1 yet. Draft it with “holdfast monthly draft --month %1”.</source>
        <translation>%1 还没有报告。请用“holdfast monthly draft --month %1”起草。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1: up</source>
        <translation>%1：正常</translation>
    </message>
    <message>
        <source>%1: down</source>
        <translation>%1：中断</translation>
    </message>
    <message>
        <source>%1: degraded</source>
        <translation>%1：降级</translation>
    </message>
    <message>
        <source>%1: excluded</source>
        <translation>%1：剔除</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1：未知</translation>
    </message>
    <message>
        <source>%1: outages</source>
        <translation>%1：中断条数</translation>
    </message>
    <message>
        <source>%1: target</source>
        <translation>%1：目标</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with other content</source>
        <translation>%1，内容不同</translation>
    </message>
    <message>
        <source>in the account</source>
        <translation>在账内</translation>
    </message>
    <message>
        <source>not in the account</source>
        <translation>不在账内</translation>
    </message>
    <message>
        <source>Whole service</source>
        <translation>服务整体</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>中断次数</translation>
    </message>
    <message>
        <source>Accounting rule</source>
        <translation>核算规则版本</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>计划内维护</translation>
    </message>
    <message>
        <source>Off-peak hours</source>
        <translation>业务低峰时段</translation>
    </message>
    <message>
        <source>Reclassified outages</source>
        <translation>中断的重新认定</translation>
    </message>
    <message>
        <source>Monitors and their modules</source>
        <translation>监测项与模块的对应</translation>
    </message>
    <message>
        <source>Combination of monitors</source>
        <translation>监测项的合成方式</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>When outages began and ended</source>
        <translation>中断的起止时间</translation>
    </message>
    <message>
        <source>%1 does not answer for reports to the customer. Those who do: %2.</source>
        <translation>%1 不负责对甲方的报告。负责人：%2。</translation>
    </message>
    <message>
        <source>%1 does not review. Those who do: %2.</source>
        <translation>%1 没有审核权限。审核人：%2。</translation>
    </message>
    <message>
        <source>%1 worked on this report; somebody else has to judge it.</source>
        <translation>%1 参与了本报告的编制，须由他人审核。</translation>
    </message>
    <message>
        <source>A verdict needs the PIN of %1. Give it through --pin-fd; set one with “holdfast person pin”.</source>
        <translation>审核结论须由 %1 以 PIN 确认，请通过 --pin-fd 给出；尚未设置时用“holdfast person pin”设置。</translation>
    </message>
    <message>
        <source>Say what was held against the sources, and with which result.</source>
        <translation>请写明抽查了什么、结论如何。</translation>
    </message>
    <message>
        <source>Say why it is returned.</source>
        <translation>请说明退回的原因。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>took over new figures</source>
        <translation>更新数字</translation>
    </message>
    <message>
        <source>submitted for review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>audited</source>
        <translation>抽查审计</translation>
    </message>
    <message>
        <source>The report of %1 (%2) is: %3. From there it cannot be: %4.</source>
        <translation>%1 的报告（%2）状态为“%3”，不能直接转为“%4”。</translation>
    </message>
    <message>
        <source>A person has to answer for this. Name yourself with --as NAME.</source>
        <translation>此操作须由具体人员负责，请用 --as 姓名 指明。</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>A new data folder with the sample organisation</source>
        <translation>新建数据文件夹，载入示例组织</translation>
    </message>
    <message>
        <source>%1 sets a PIN, to confirm what others do</source>
        <translation>%1 设置 PIN，用来确认他人的操作</translation>
    </message>
    <message>
        <source>The plan for tonight: does each branch keep its promise?</source>
        <translation>今晚要用的预案：每条分支都能兑现承诺吗？</translation>
    </message>
    <message>
        <source>The nightly incremental backup is finished; last quarter&apos;s restore test held</source>
        <translation>当晚的增量备份已完成；上季度的恢复测试通过</translation>
    </message>
    <message>
        <source>daily incremental</source>
        <translation>每日增量备份</translation>
    </message>
    <message>
        <source>The replica follows within seconds</source>
        <translation>从库跟随主库，相差不过数秒</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>从库</translation>
    </message>
    <message>
        <source>03:10 — the engineer on duty opens an incident: the database port is unreachable</source>
        <translation>03:10——值班工程师登记事件：数据库端口连不上</translation>
    </message>
    <message>
        <source>Core database unreachable</source>
        <translation>核心数据库无法连接</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到的情况</translation>
    </message>
    <message>
        <source>Port 3306 refused from both networks; the host answers</source>
        <translation>两个网段连 3306 端口均被拒绝；主机有响应</translation>
    </message>
    <message>
        <source>The lead is called twice and does not answer</source>
        <translation>两次呼叫组长，均未应答</translation>
    </message>
    <message>
        <source>duty phone and hotline</source>
        <translation>值班手机和热线</translation>
    </message>
    <message>
        <source>The assessment asks for a declaration</source>
        <translation>研判结论：建议宣布启动</translation>
    </message>
    <message>
        <source>Primary dead, replica answers; all four modules are down</source>
        <translation>主库宕机，从库有响应；四个模块全部中断</translation>
    </message>
    <message>
        <source>The first alternate declares, and has to say why</source>
        <translation>第一接替人宣布启动，须先说明理由</translation>
    </message>
    <message>
        <source>… and does</source>
        <translation>……说明理由，宣布启动</translation>
    </message>
    <message>
        <source>The lead was called twice and did not answer</source>
        <translation>两次呼叫组长，均未应答</translation>
    </message>
    <message>
        <source>Writes are frozen first, from memory</source>
        <translation>先冻结写入：凭记忆动手，不等翻预案</translation>
    </message>
    <message>
        <source>The other engineer establishes what is alive</source>
        <translation>另一名工程师查清主从谁还活着</translation>
    </message>
    <message>
        <source>Writes and jobs are stopped</source>
        <translation>写入和定时任务已停住</translation>
    </message>
    <message>
        <source>The team is called together</source>
        <translation>召集处置人员</translation>
    </message>
    <message>
        <source>database port refused</source>
        <translation>数据库端口拒绝连接</translation>
    </message>
    <message>
        <source>join the call</source>
        <translation>立即接入会议</translation>
    </message>
    <message>
        <source>crisis room 1</source>
        <translation>应急会议室 1</translation>
    </message>
    <message>
        <source>The first notice to the customer, with a promise</source>
        <translation>对甲方首次通报，并承诺下次通报时间</translation>
    </message>
    <message>
        <source>urgent entries are kept on paper</source>
        <translation>紧急业务先用纸质单据登记</translation>
    </message>
    <message>
        <source>The customer&apos;s contact answers</source>
        <translation>甲方联系人回话</translation>
    </message>
    <message>
        <source>The customer confirms: no resubmission until told</source>
        <translation>甲方确认：接到通知前不重复提交</translation>
    </message>
    <message>
        <source>The replica has caught up</source>
        <translation>从库已追平</translation>
    </message>
    <message>
        <source>lag 2 s, all received log applied</source>
        <translation>延迟 2 秒，已接收日志全部应用</translation>
    </message>
    <message>
        <source>A figure was misread; the entry is corrected, not erased</source>
        <translation>看错一个数：更正记录，不抹掉原文</translation>
    </message>
    <message>
        <source>Replica lag 42 s</source>
        <translation>从库延迟 42 秒</translation>
    </message>
    <message>
        <source>… the entry keeps what it said</source>
        <translation>……原来写的仍然留着</translation>
    </message>
    <message>
        <source>Replica lag 2 s</source>
        <translation>从库延迟 2 秒</translation>
    </message>
    <message>
        <source>read from the wrong column</source>
        <translation>看错了列</translation>
    </message>
    <message>
        <source>A decision without an answer is none</source>
        <translation>不给出答案，就不算决定</translation>
    </message>
    <message>
        <source>The branch is chosen: fence the old primary, promote the replica</source>
        <translation>判定分支：隔离旧主库，提升从库</translation>
    </message>
    <message>
        <source>Management hears it before the early warning is overdue</source>
        <translation>赶在预警时限之前报告管理层</translation>
    </message>
    <message>
        <source>none for now</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Nobody&apos;s data was touched: no report to an authority</source>
        <translation>没有动到任何人的数据：无需向主管部门报告</translation>
    </message>
    <message>
        <source>below “relatively serious”, no personal information altered or lost</source>
        <translation>未达“较大”级别，个人信息无篡改、丢失</translation>
    </message>
    <message>
        <source>Snapshots first</source>
        <translation>先做快照</translation>
    </message>
    <message>
        <source>The three first notices are out</source>
        <translation>三方首次通报均已发出</translation>
    </message>
    <message>
        <source>Fencing needs a second pair of hands</source>
        <translation>隔离旧主库，需要第二个人搭手</translation>
    </message>
    <message>
        <source>Evidence is safe</source>
        <translation>现场证据已留存</translation>
    </message>
    <message>
        <source>Fenced; the other engineer got the same refusal</source>
        <translation>已隔离；另一名工程师复测，同样被拒绝</translation>
    </message>
    <message>
        <source>Promotion, which cannot be undone</source>
        <translation>提升从库，这一步不能回头</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>提升失败</translation>
    </message>
    <message>
        <source>promotion refused: a replication filter was left behind</source>
        <translation>提升被拒绝：残留一条复制过滤规则</translation>
    </message>
    <message>
        <source>The filter is removed; once more</source>
        <translation>过滤规则已清除，再来一次</translation>
    </message>
    <message>
        <source>The lead is on the call and takes over again</source>
        <translation>组长接入会议，重新接手指挥</translation>
    </message>
    <message>
        <source>the lead is back</source>
        <translation>组长已到位</translation>
    </message>
    <message>
        <source>Promoted; the lead confirmed before the command was given</source>
        <translation>提升完成；敲命令之前组长已确认</translation>
    </message>
    <message>
        <source>The promised word to the customer</source>
        <translation>按承诺向甲方通报进展</translation>
    </message>
    <message>
        <source>none expected</source>
        <translation>预计无</translation>
    </message>
    <message>
        <source>Something no plan foresaw becomes a step</source>
        <translation>预案没料到的事，当场增加为步骤</translation>
    </message>
    <message>
        <source>Extend the log retention of the old primary</source>
        <translation>延长旧主库的日志保留时间</translation>
    </message>
    <message>
        <source>… and can wait until things are normal</source>
        <translation>……可以延迟到恢复常态再做</translation>
    </message>
    <message>
        <source>not needed for recovery</source>
        <translation>不是恢复所必需</translation>
    </message>
    <message>
        <source>Data is validated</source>
        <translation>校验数据</translation>
    </message>
    <message>
        <source>Management is asked for help before it is late</source>
        <translation>不等超时，先请管理层支援</translation>
    </message>
    <message>
        <source>Rent a second database instance for tonight?</source>
        <translation>今晚是否临时租用第二台数据库实例？</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>a single server until the replica is rebuilt</source>
        <translation>从库重建之前是单机运行</translation>
    </message>
    <message>
        <source>Where the team stands</source>
        <translation>眼下的态势</translation>
    </message>
    <message>
        <source>Nothing is lost: the recovery point is the crash itself</source>
        <translation>没有丢数据：恢复点就是宕机那一刻</translation>
    </message>
    <message>
        <source>Validated by two people</source>
        <translation>两人校验通过</translation>
    </message>
    <message>
        <source>Connections move to the new primary</source>
        <translation>应用连接切到新主库</translation>
    </message>
    <message>
        <source>Priority 1 is back</source>
        <translation>优先级 1 已恢复</translation>
    </message>
    <message>
        <source>Business is validated by priority</source>
        <translation>按优先级验证业务</translation>
    </message>
    <message>
        <source>All four priorities are back</source>
        <translation>四个优先级全部恢复</translation>
    </message>
    <message>
        <source>The customer is told</source>
        <translation>告知甲方：服务已恢复</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>pay and filing, released after reconciliation</source>
        <translation>发薪、申报两类</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>无需另行处理</translation>
    </message>
    <message>
        <source>The replica is rebuilt</source>
        <translation>重建从库</translation>
    </message>
    <message>
        <source>Reconciled; batches are released by two people</source>
        <translation>对账完成，批次由两人放开</translation>
    </message>
    <message>
        <source>Standing down is refused while work is open</source>
        <translation>还有步骤未完，解除被拒绝</translation>
    </message>
    <message>
        <source>The replica and the backup chain are back</source>
        <translation>从库和备份链已恢复</translation>
    </message>
    <message>
        <source>… and while a deferred step is not accepted</source>
        <translation>……延迟的步骤未经认可，同样不能解除</translation>
    </message>
    <message>
        <source>The lead accepts it, with a reason</source>
        <translation>组长认可延迟，并写明理由</translation>
    </message>
    <message>
        <source>planned for tomorrow&apos;s maintenance</source>
        <translation>已排入明天的维护</translation>
    </message>
    <message>
        <source>No supplier was needed</source>
        <translation>没有用到厂商</translation>
    </message>
    <message>
        <source>solved without the supplier</source>
        <translation>已自行解决，未用厂商</translation>
    </message>
    <message>
        <source>… and no individual has to be told</source>
        <translation>……也没有个人需要告知</translation>
    </message>
    <message>
        <source>no personal information altered or lost</source>
        <translation>个人信息无篡改、丢失</translation>
    </message>
    <message>
        <source>Stood down</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>The review begins</source>
        <translation>开始复盘</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>The record of the night</source>
        <translation>这一夜的完整记录</translation>
    </message>
    <message>
        <source>Nothing in it was altered</source>
        <translation>记录中没有一处被改动</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>a date like 2025-02-20 is needed</source>
        <translation>此处应为 2025-02-20 这样的日期</translation>
    </message>
    <message>
        <source>this code is used twice</source>
        <translation>该代码重复使用</translation>
    </message>
    <message>
        <source>this kind of target is not known</source>
        <translation>没有这一类目标</translation>
    </message>
    <message>
        <source>there is no such time zone; write it like Asia/Shanghai</source>
        <translation>没有这个时区；请写成 Asia/Shanghai 这样</translation>
    </message>
    <message>
        <source>there is no module %1</source>
        <translation>没有模块 %1</translation>
    </message>
    <message>
        <source>%1 depends on %2, which does not exist</source>
        <translation>%1 依赖的 %2 不存在</translation>
    </message>
    <message>
        <source>there is no power “%1”</source>
        <translation>没有职权“%1”</translation>
    </message>
    <message>
        <source>two holders have the same place in the order</source>
        <translation>两名任职人的接替次序相同</translation>
    </message>
    <message>
        <source>there is no such role</source>
        <translation>没有这个角色</translation>
    </message>
    <message>
        <source>Enter the organisation&apos;s name in at least one language.</source>
        <translation>请至少用一种语言填写组织名称。</translation>
    </message>
    <message>
        <source>Enter a short code for the service, such as CRM.</source>
        <translation>请填写服务的简短代码，例如 CRM。</translation>
    </message>
    <message>
        <source>Enter what the service is called.</source>
        <translation>请填写服务名称。</translation>
    </message>
    <message>
        <source>days are daily, working or off</source>
        <translation>days 只能是 daily、working 或 off</translation>
    </message>
    <message>
        <source>a time of day from 00:00 to 23:59 is needed</source>
        <translation>须为 00:00 至 23:59 之间的时刻</translation>
    </message>
    <message>
        <source>a time of day from 00:00 to 24:00 is needed</source>
        <translation>须为 00:00 至 24:00 之间的时刻</translation>
    </message>
    <message>
        <source>begins and ends at the same time; a whole day is 00:00 to 24:00</source>
        <translation>起止时刻相同；全天请写 00:00 至 24:00</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1 has no PIN yet. Set one with “holdfast person pin %1”.</source>
        <translation>%1 还没有 PIN。请用“holdfast person pin %1”设置。</translation>
    </message>
    <message>
        <source>Too many wrong PINs for %1. Wait %2 seconds, then try again.</source>
        <translation>%1 的 PIN 输错次数过多。请等待 %2 秒后再试。</translation>
    </message>
    <message>
        <source>That is not the PIN of %1. Nothing was done.</source>
        <translation>这不是 %1 的 PIN。未作任何操作。</translation>
    </message>
    <message>
        <source>The name is missing. Enter the person&apos;s name.</source>
        <translation>缺少姓名。请填写姓名。</translation>
    </message>
    <message>
        <source>A name cannot contain “/”, which divides name and role. Write it without.</source>
        <translation>姓名不能含有分隔姓名与角色的“/”。请去掉。</translation>
    </message>
    <message>
        <source>This act needs a second person. Ask somebody else to confirm it (--second).</source>
        <translation>此操作需要第二人。请另一个人确认（--second）。</translation>
    </message>
    <message>
        <source>%1 must confirm with their own PIN. Give it through --pin-fd, after the first person&apos;s.</source>
        <translation>%1 须用自己的 PIN 确认。请通过 --pin-fd 给出，放在第一人的 PIN 之后。</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. Add them with “holdfast person add %1”, or see who is known with “holdfast person list”.</source>
        <translation>这里没有名为“%1”的人。请用“holdfast person add %1”添加，或用“holdfast person list”查看已有的人。</translation>
    </message>
    <message>
        <source>There is somebody called “%1” already. Add something that tells them apart.</source>
        <translation>已有名为“%1”的人。请加上能区分两人的文字。</translation>
    </message>
    <message>
        <source>%1 has a PIN already. Only %1 can replace it: act as %1 (--as) with the present PIN.</source>
        <translation>%1 已有 PIN，只有 %1 本人能更换：请以 %1 的身份（--as）并用现有 PIN 操作。</translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>RPO</source>
        <translation>RPO</translation>
    </message>
    <message>
        <source>BCP RTO</source>
        <translation>BCP RTO</translation>
    </message>
    <message>
        <source>BCP RPO</source>
        <translation>BCP RPO</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同时限</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订记录</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>恢复目标</translation>
    </message>
    <message>
        <source>clause %1</source>
        <translation>条款 %1</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>前提假设</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>Event levels</source>
        <translation>事件分级</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Declares</source>
        <translation>宣布人</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>上调一级</translation>
    </message>
    <message>
        <source>Level down</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Document control</source>
        <translation>文档控制</translation>
    </message>
    <message>
        <source>This revision is not approved. It may be used in an emergency; the log then says that it was not approved.</source>
        <translation>本版本尚未批准。紧急时可以使用，日志会注明所用版本未经批准。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Ships with Holdfast; nobody here has made it their own.</source>
        <translation>随 Holdfast 提供，本单位尚未据此编制自己的预案。</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>taken in with the sample</source>
        <translation>随示例带入</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>by nobody yet</source>
        <translation>尚无人批准</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>copy in full</source>
        <translation>复制全文</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级文件</translation>
    </message>
    <message>
        <source>%1, clause %2</source>
        <translation>%1，条款 %2</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>a role that this branch needs has nobody</source>
        <translation>这一分支所需的角色无人在岗</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>fits, at risk</source>
        <translation>来得及，有风险</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>来得及</translation>
    </message>
    <message>
        <source>%1 too late</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <translation>余量 %1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3), %4</source>
        <translation>%1／%2（%3），%4</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>official letter</source>
        <translation>公函</translation>
    </message>
    <message>
        <source>official portal</source>
        <translation>官方报送平台</translation>
    </message>
    <message>
        <source>reserve line</source>
        <translation>备用线路</translation>
    </message>
    <message>
        <source>through the customer</source>
        <translation>经甲方转达</translation>
    </message>
    <message>
        <source>within %1 of detection</source>
        <translation>发现后 %1内</translation>
    </message>
    <message>
        <source>within %1 of the declaration</source>
        <translation>宣布启动后 %1内</translation>
    </message>
    <message>
        <source>within %1 of the decision</source>
        <translation>作出决定后 %1内</translation>
    </message>
    <message>
        <source>within %1 of the step&apos;s end</source>
        <translation>步骤完成后 %1内</translation>
    </message>
    <message>
        <source>within %1 of the closing</source>
        <translation>关闭后 %1内</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>every %1 until the service is restored</source>
        <translation>每 %1一次，直至服务恢复</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>处置分支</translation>
    </message>
    <message>
        <source>Time from the start of the impact until everything is back, with the people counted on. The critical path is the chain of steps that decides it.</source>
        <translation>自影响开始到全部恢复的用时，按预案所列人手推算；关键路径是决定这一用时的步骤链。</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>关键路径</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>通报模板</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>发给%1</translation>
    </message>
    <message>
        <source>Prepares</source>
        <translation>拟稿</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Succession</source>
        <translation>接替次序</translation>
    </message>
    <message>
        <source>minute %1, %2</source>
        <translation>第 %1 分钟，%2</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>held by somebody else</source>
        <translation>由他人兼任</translation>
    </message>
    <message>
        <source>people counted on: %1</source>
        <translation>按 %1 人计</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指挥</translation>
    </message>
    <message>
        <source>Situation call</source>
        <translation>情况会</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1一次</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>提前预警</translation>
    </message>
    <message>
        <source>within %1 of a target being at risk</source>
        <translation>目标出现风险后 %1内</translation>
    </message>
    <message>
        <source>May decide</source>
        <translation>决定权限</translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <translation>最初十分钟</translation>
    </message>
    <message>
        <source>What counts as recovered</source>
        <translation>恢复判据</translation>
    </message>
    <message>
        <source>Return to normal</source>
        <translation>回归常态</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>事后工作</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未核实事项</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>◇ decision</source>
        <translation>◇ 决策</translation>
    </message>
    <message>
        <source>✓ check</source>
        <translation>✓ 核查</translation>
    </message>
    <message>
        <source>✉ notice</source>
        <translation>✉ 通报</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of a list.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>How</source>
        <translation>做法</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>★ critical</source>
        <translation>★ 关键</translation>
    </message>
    <message>
        <source>✦ by heart</source>
        <translation>✦ 须熟记</translation>
    </message>
    <message>
        <source>✎ read a value back</source>
        <translation>✎ 须读回数值</translation>
    </message>
    <message>
        <source>irreversible</source>
        <translation>不可逆</translation>
    </message>
    <message>
        <source>⚭ second person: %1</source>
        <translation>⚭ 第二人：%1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>plan %1 takes over</source>
        <translation>转由预案 %1 处置</translation>
    </message>
    <message>
        <source>the standby site goes into service</source>
        <translation>启用备用站点</translation>
    </message>
    <message>
        <source>if unsure</source>
        <translation>拿不准就选它</translation>
    </message>
    <message>
        <source>Why safe</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>After</source>
        <translation>前置步骤</translation>
    </message>
    <message>
        <source>Only if</source>
        <extracomment>Before the condition of a step: it applies only if the decision was answered so.</extracomment>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between the answers of a decision: &quot;fence or restore&quot;.</extracomment>
        <translation>或</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>失败时</translation>
    </message>
    <message>
        <source>May wait</source>
        <translation>可延迟</translation>
    </message>
    <message>
        <source>until the phase “%1”</source>
        <translation>至“%1”阶段</translation>
    </message>
    <message>
        <source>May skip</source>
        <translation>可跳过</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>须写明理由</translation>
    </message>
    <message>
        <source>Recovers</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>恢复优先级 %1</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>the primary site serves again</source>
        <translation>主站点重新提供服务</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>所需资源</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>处置步骤</translation>
    </message>
    <message>
        <source>This plan has no steps beforehand: they are added as the incident goes on.</source>
        <translation>本预案不预设步骤：处置中边做边加。</translation>
    </message>
    <message>
        <source>⇨ wait</source>
        <translation>⇨ 等待</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>there is no such phase</source>
        <translation>没有这个阶段</translation>
    </message>
    <message>
        <source>there is no such kind of step</source>
        <translation>没有这一类步骤</translation>
    </message>
    <message>
        <source>a later phase is needed</source>
        <translation>须为更晚的阶段</translation>
    </message>
    <message>
        <source>an irreversible step needs a second person</source>
        <translation>不可逆步骤需要第二人</translation>
    </message>
    <message>
        <source>the second person&apos;s role is missing</source>
        <translation>未写明第二人的角色</translation>
    </message>
    <message>
        <source>a decision needs two options at least</source>
        <translation>决定至少需要两个选项</translation>
    </message>
    <message>
        <source>the safe option is not among the options</source>
        <translation>稳妥选项不在所列选项之中</translation>
    </message>
    <message>
        <source>a plan has %1 steps at most</source>
        <translation>一份预案最多有 %1 个步骤</translation>
    </message>
    <message>
        <source>%1 is no earlier step</source>
        <translation>%1 不是此前的步骤</translation>
    </message>
    <message>
        <source>the id %1 is used twice</source>
        <translation>编号 %1 重复使用</translation>
    </message>
    <message>
        <source>%1 is no decision</source>
        <translation>%1 不是决定</translation>
    </message>
    <message>
        <source>there is no role %1 in this plan</source>
        <translation>本预案中没有角色 %1</translation>
    </message>
    <message>
        <source>%1 has no such answer</source>
        <translation>%1 没有这个答案</translation>
    </message>
    <message>
        <source>the clause %1 stands twice</source>
        <translation>条款 %1 重复</translation>
    </message>
    <message>
        <source>The file is no plan.</source>
        <translation>该文件不是预案。</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>only hardware, logical and site are known</source>
        <translation>只能是 hardware、logical 或 site</translation>
    </message>
    <message>
        <source>A recovery point cannot lie in the future.</source>
        <translation>恢复点不能在将来。</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>no recovery point</source>
        <translation>无恢复点</translation>
    </message>
    <message>
        <source>In case of %1, no recovery point is known.</source>
        <translation>如遇%1，没有已知的恢复点。</translation>
    </message>
    <message>
        <source>How much data would be lost is unknown; %1 is promised.</source>
        <translation>会丢失多少数据无从得知，而承诺为 %1。</translation>
    </message>
    <message>
        <source>never restored</source>
        <translation>从未试恢复</translation>
    </message>
    <message>
        <source>In case of %1, no restore was ever tried.</source>
        <translation>如遇%1，恢复从未试过。</translation>
    </message>
    <message>
        <source>The newest recovery point is of %1, and nobody knows whether it holds.</source>
        <translation>最新恢复点为 %1，能否恢复未经验证。</translation>
    </message>
    <message>
        <source>RPO not kept</source>
        <translation>RPO 不达标</translation>
    </message>
    <message>
        <source>In case of %1, the newest recovery point is older than the target.</source>
        <translation>如遇%1，最新恢复点已超出目标。</translation>
    </message>
    <message>
        <source>It is %1 old, %2 is promised.</source>
        <translation>距今已有 %1，而承诺为 %2。</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>未受保护</translation>
    </message>
    <message>
        <source>In case of %1, no backup protects the data.</source>
        <translation>如遇%1，数据没有备份保护。</translation>
    </message>
    <message>
        <source>The backup scheme has no copy of data for it; %1 is promised.</source>
        <translation>备份方案中没有针对它的数据副本，而承诺为 %1。</translation>
    </message>
    <message>
        <source>In case of %1, the backup scheme cannot keep %2.</source>
        <translation>如遇%1，备份方案达不到 %2。</translation>
    </message>
    <message>
        <source>“%1” is the most frequent copy; up to %2 of data would be lost.</source>
        <translation>最频繁的副本是“%1”，最多会丢失 %2的数据。</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>自相矛盾</translation>
    </message>
    <message>
        <source>“%1” is promised sooner than “%2”, which it waits for.</source>
        <translation>“%1”承诺的恢复时间早于它所依赖的“%2”。</translation>
    </message>
    <message>
        <source>MTPD open</source>
        <translation>MTPD 未定</translation>
    </message>
    <message>
        <source>Nobody decided how long “%1” may be down at most.</source>
        <translation>“%1”最长可容忍中断时间（MTPD）尚未确定。</translation>
    </message>
    <message>
        <source>Whether an RTO of %1 is short enough cannot be judged.</source>
        <translation>RTO %1是否足够短，无从判断。</translation>
    </message>
    <message>
        <source>no backup</source>
        <translation>无备份</translation>
    </message>
    <message>
        <source>There is no verified backup. Make one with “holdfast backup”.</source>
        <translation>没有经过校验的备份。请用“holdfast backup”做一次备份。</translation>
    </message>
    <message>
        <source>backup too old</source>
        <translation>备份过旧</translation>
    </message>
    <message>
        <source>The newest verified backup is more than a day old (%1).</source>
        <translation>最新的已校验备份已超过一天（%1）。</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>The database was not fully checked for a week. Run “holdfast check”.</source>
        <translation>数据库已有一周未做完整检查。请运行“holdfast check”。</translation>
    </message>
    <message>
        <source>Led by %1.</source>
        <translation>指挥：%1。</translation>
    </message>
    <message>
        <source>It is over and not closed: review it, then close it.</source>
        <translation>处置已结束但尚未关闭：请复盘后关闭。</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>A drill is not closed: %1.</source>
        <translation>演练尚未关闭：%1。</translation>
    </message>
    <message>
        <source>Last done on %1.</source>
        <translation>上次完成于 %1。</translation>
    </message>
    <message>
        <source>Never done so far.</source>
        <translation>至今未做过。</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>Overdue for %n day(s).</source>
        <translation>
            <numerusform>已逾期 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>holidays unknown</source>
        <translation>节假日未知</translation>
    </message>
    <message>
        <source>Notice days for what is due from %1 on are reckoned without holidays.</source>
        <translation>%1 起到期的事项，其最迟告知日的推算未计入节假日。</translation>
    </message>
    <message>
        <source>The holiday data do not reach that far. Import the year&apos;s file once it is published; until then a duty may be announced some days late.</source>
        <translation>节假日数据尚未覆盖到那时。放假安排公布后请导入当年文件；在此之前，提醒可能晚几天。</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>立即处理</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>未经证实</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>无法推算</translation>
    </message>
    <message>
        <source>%1, “%2”: no end can be reckoned.</source>
        <translation>%1，分支“%2”：推算不出完成时间。</translation>
    </message>
    <message>
        <source>A role that it needs has nobody, or nothing in it brings the service back.</source>
        <translation>所需角色无人担任，或其中没有使服务恢复的步骤。</translation>
    </message>
    <message>
        <source>tight margin</source>
        <translation>余量不足</translation>
    </message>
    <message>
        <source>misses target</source>
        <translation>超出目标</translation>
    </message>
    <message>
        <source>%1, “%2” has only %3 min to spare.</source>
        <translation>%1，分支“%2”仅余 %3 分钟余量。</translation>
    </message>
    <message>
        <source>%1, “%2” ends %3 min after its target.</source>
        <translation>%1，分支“%2”比目标晚 %3 分钟。</translation>
    </message>
    <message>
        <source>Planned %1 min, target %2.</source>
        <translation>计划用时 %1 分钟，目标 %2。</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>%1 %2 is a draft that nobody approved.</source>
        <translation>%1 %2 仍是未经批准的草稿。</translation>
    </message>
    <message>
        <source>It can be used in an emergency, with a warning in the log.</source>
        <translation>紧急时可以使用，日志中会留下警告。</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>评审中</translation>
    </message>
    <message>
        <source>%1 %2 waits for approval.</source>
        <translation>%1 %2 正在等待批准。</translation>
    </message>
    <message>
        <source>Until then %1 is in force.</source>
        <translation>在此之前以 %1 为准。</translation>
    </message>
    <message>
        <source>No earlier revision is in force.</source>
        <translation>此前没有生效的版本。</translation>
    </message>
    <message>
        <source>never drilled</source>
        <translation>从未演练</translation>
    </message>
    <message>
        <source>%1 was never tried.</source>
        <translation>%1从未演练或启用过。</translation>
    </message>
    <message>
        <source>No drill and no real incident was worked by it.</source>
        <translation>没有任何演练或真实事件按它处置过。</translation>
    </message>
    <message>
        <source>drill too old</source>
        <translation>演练过期</translation>
    </message>
    <message>
        <source>%1 was last tried on %2.</source>
        <translation>%1上次演练或启用于 %2。</translation>
    </message>
    <message>
        <source>The next drill was due on %1.</source>
        <translation>下一次演练应不晚于 %1。</translation>
    </message>
    <message>
        <source>slower than planned</source>
        <translation>慢于计划</translation>
    </message>
    <message>
        <source>%1, step %2 “%3” takes %4 min where %5 are planned.</source>
        <translation>%1，步骤 %2“%3”实测 %4 分钟，计划 %5 分钟。</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n measurement(s).</source>
        <translation>
            <numerusform>%n 次实测的中位数。</numerusform>
        </translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未录入</translation>
    </message>
    <message>
        <source>No organisation is entered.</source>
        <translation>尚未录入组织。</translation>
    </message>
    <message>
        <source>Without roles, services and targets nothing can be said about them.</source>
        <translation>没有角色、服务和目标，就无从评判。</translation>
    </message>
    <message>
        <source>There is no business impact analysis.</source>
        <translation>尚无业务影响分析（BIA）。</translation>
    </message>
    <message>
        <source>Without it nobody knows what has to be back first.</source>
        <translation>没有它，就不知道该先恢复什么。</translation>
    </message>
    <message>
        <source>There is no emergency plan.</source>
        <translation>尚无应急预案。</translation>
    </message>
    <message>
        <source>An incident can still be worked by the plan for the unforeseen.</source>
        <translation>发生事件时仍可按“未预见情形”预案处置。</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>no duty channel</source>
        <translation>无值班联系方式</translation>
    </message>
    <message>
        <source>The role %1 cannot be reached on duty.</source>
        <translation>值班时联系不到“%1”。</translation>
    </message>
    <message>
        <source>No hotline, duty phone or role mailbox is entered, so the role can only be reached over private numbers, which need a key to read.</source>
        <translation>未录入热线、值班电话或岗位邮箱，只能拨打私人号码，而查看私人号码需要密钥。</translation>
    </message>
    <message>
        <source>No holder was ever entered.</source>
        <translation>从未录入担任人。</translation>
    </message>
    <message>
        <source>%1 takes it over on %2.</source>
        <translation>%1 将于 %2 接任。</translation>
    </message>
    <message>
        <source>%1 held it until %2.</source>
        <translation>%1 任至 %2。</translation>
    </message>
    <message>
        <source>no holder</source>
        <translation>无人担任</translation>
    </message>
    <message>
        <source>Nobody holds the role %1 today.</source>
        <translation>今天无人担任“%1”。</translation>
    </message>
    <message>
        <source>own alternate</source>
        <translation>自己替补自己</translation>
    </message>
    <message>
        <source>%1 stands in for themself as %2.</source>
        <translation>%1 被列为自己在“%2”上的替补。</translation>
    </message>
    <message>
        <source>The same person is entered twice for this role.</source>
        <translation>同一人在该角色中登记了两次。</translation>
    </message>
    <message>
        <source>no alternate</source>
        <translation>无替补</translation>
    </message>
    <message>
        <source>Only %1 holds the role %2.</source>
        <translation>只有 %1 担任“%2”。</translation>
    </message>
    <message>
        <source>Nobody stands in when they cannot be reached.</source>
        <translation>联系不到本人时无人替补。</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>任期将满</translation>
    </message>
    <message>
        <source>%1 holds the role %2 only until %3.</source>
        <translation>%1 担任“%2”只到 %3。</translation>
    </message>
    <message>
        <source>Name who follows, or extend it.</source>
        <translation>请指定接任人或延长任期。</translation>
    </message>
    <message>
        <source>%1 would take over from themself.</source>
        <translation>%1 将接替自己。</translation>
    </message>
    <message>
        <source>In the line of succession %1 comes after %2, and %3 is the first holder of both.</source>
        <translation>接替次序中“%1”排在“%2”之后，而两者的首位担任人都是 %3。</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>已违约</translation>
    </message>
    <message>
        <source>last interruption used</source>
        <translation>中断次数已用尽</translation>
    </message>
    <message numerus="yes">
        <source>%1 had %n interruption(s) this month.</source>
        <translation>
            <numerusform>%1本月已中断 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The contract allows %1 a month.</source>
        <translation>超过合同约定的每月 %1 次。</translation>
    </message>
    <message>
        <source>The contract allows %1 a month: the next one breaks it.</source>
        <translation>合同约定每月不超过 %1 次：再中断一次即违约。</translation>
    </message>
    <message>
        <source>budget gone</source>
        <translation>停机预算已用完</translation>
    </message>
    <message>
        <source>half the budget gone</source>
        <translation>停机预算已用去一半</translation>
    </message>
    <message>
        <source>measurements unreadable</source>
        <translation>监测数据无法读取</translation>
    </message>
    <message>
        <source>Nothing can be said about this month&apos;s availability.</source>
        <translation>本月可用性无从判断。</translation>
    </message>
    <message>
        <source>%1 was down for %2 this month.</source>
        <translation>%1本月已中断 %2。</translation>
    </message>
    <message>
        <source>The whole month may have %1.</source>
        <translation>全月停机预算为 %1。</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The workbook could not be put together: no temporary file can be written. Free some space on the disk and try again.</source>
        <translation>工作簿没有生成：临时文件写不进去。请腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>The report could not be set as %1. Save it in another format.</source>
        <translation>报告无法排成 %1。请换一种格式保存。</translation>
    </message>
    <message>
        <source>“%1” has no ending that says what to write. End the name in %2.</source>
        <translation>“%1”的扩展名看不出要写成什么格式。文件名请以 %2 之一结尾。</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>The evidence file “%1” is missing or damaged, so the backup would not be whole. Run “holdfast check”.</source>
        <translation>证据文件“%1”不见了或已损坏，备份将不完整。请运行“holdfast check”。</translation>
    </message>
    <message>
        <source>%1 is not a Holdfast backup. Nothing was changed. Choose a file that “holdfast backup” made.</source>
        <translation>%1 不是 Holdfast 备份。未作任何更改。请选择由“holdfast backup”制作的文件。</translation>
    </message>
    <message>
        <source>The backup %1 does not hold: %2 Nothing was changed. Choose an older backup.</source>
        <translation>备份 %1 不成立：%2未作任何更改。请选择更早的备份。</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed.</source>
        <translation>没有文件 %1。未作任何更改。</translation>
    </message>
    <message>
        <source>The backup %1 was written by a newer Holdfast (%2). Nothing was changed. Install that version to restore it.</source>
        <translation>备份 %1 由更新的 Holdfast（%2）写成。未作任何更改。请安装该版本后再恢复。</translation>
    </message>
    <message>
        <source>%1 is not a Holdfast database. Name a backup, a copy of records.db or a checkpoint.</source>
        <translation>%1 不是 Holdfast 数据库。请给出备份、records.db 的副本或检查点。</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>, </source>
        <extracomment>Between the names of people.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>nobody holds this role</source>
        <translation>该岗位暂无人担任</translation>
    </message>
    <message>
        <source>no duty channel is registered</source>
        <translation>未登记值班联系方式</translation>
    </message>
</context>
<context>
    <name>SourceFormat</name>
    <message>
        <source>Table of measurements (CSV)</source>
        <translation>监测数据表（CSV）</translation>
    </message>
    <message>
        <source>Table of measurements (XLSX)</source>
        <translation>监测数据表（XLSX）</translation>
    </message>
    <message>
        <source>Prometheus query answer (JSON)</source>
        <translation>Prometheus 查询结果（JSON）</translation>
    </message>
    <message>
        <source>Prometheus text</source>
        <translation>Prometheus 文本</translation>
    </message>
    <message>
        <source>Uptime Kuma database</source>
        <translation>Uptime Kuma 数据库</translation>
    </message>
    <message>
        <source>Zabbix problem list (CSV)</source>
        <translation>Zabbix 问题清单（CSV）</translation>
    </message>
    <message>
        <source>Zabbix real-time export (ndjson)</source>
        <translation>Zabbix 实时导出（ndjson）</translation>
    </message>
    <message>
        <source>Upptime commit log</source>
        <translation>Upptime 提交日志</translation>
    </message>
    <message>
        <source>Upptime summary (JSON)</source>
        <translation>Upptime 汇总（JSON）</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 is not a plain file. Holdfast does not follow links there; put the file itself in its place.</source>
        <translation>%1 不是普通文件。Holdfast 不跟随此处的链接；请把文件本身放在这里。</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask its owner for permission, or correct its permissions.</source>
        <translation>%1 无权读取。请向其所有者申请，或更正权限。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be reached. Check its permissions.</source>
        <translation>无法到达数据文件夹 %1。请检查权限。</translation>
    </message>
    <message>
        <source>There is no data folder %1. Create it with “holdfast init”, or name another with --data.</source>
        <translation>没有数据文件夹 %1。请用“holdfast init”创建，或用 --data 指定其他文件夹。</translation>
    </message>
    <message>
        <source>%1 is not a folder. Name a folder with --data.</source>
        <translation>%1 不是文件夹。请用 --data 指定文件夹。</translation>
    </message>
    <message>
        <source>The data folder %1 may not be read. Ask its owner for permission, or correct its permissions.</source>
        <translation>数据文件夹 %1 无权读取。请向其所有者申请，或更正权限。</translation>
    </message>
    <message>
        <source>The program&apos;s own schema step %1 is unusable. Install Holdfast again.</source>
        <translation>程序自带的结构步骤 %1 无法使用。请重新安装 Holdfast。</translation>
    </message>
    <message>
        <source>The copy was stopped. Nothing was left behind.</source>
        <translation>复制已停止，没有留下任何内容。</translation>
    </message>
    <message>
        <source>%1 exists already and was not touched. Choose another name.</source>
        <translation>%1 已存在，未作更改。请另取名称。</translation>
    </message>
    <message>
        <source>The folder %1 holds no Holdfast data. Create it with “holdfast init”, or name another folder with --data.</source>
        <translation>文件夹 %1 中没有 Holdfast 数据文件。请用“holdfast init”创建，或用 --data 指定其他文件夹。</translation>
    </message>
    <message>
        <source>%1 is not a Holdfast database. It was not touched. Name another folder with --data.</source>
        <translation>%1 不是 Holdfast 数据库，未作更改。请用 --data 指定其他文件夹。</translation>
    </message>
    <message>
        <source>a newer Holdfast</source>
        <translation>更新的 Holdfast</translation>
    </message>
    <message>
        <source>%1 was written by %2 (schema %3) and this program cannot read it. It was not touched. Install that version or a newer one.</source>
        <translation>%1 由 %2 写成（结构 %3），本程序无法读取，未作更改。请安装该版本或更新的版本。</translation>
    </message>
    <message>
        <source>%1 was written by %2 and is opened for reading only. Install that version or a newer one to write.</source>
        <translation>%1 由 %2 写成，仅以只读方式打开。要写入，请安装该版本或更新的版本。</translation>
    </message>
    <message>
        <source>%1 can only be read here: the disk or its permissions do not allow writing. Everything can be read, nothing can be entered. Copy the folder to another disk to go on working.</source>
        <translation>%1 在此只能读取：磁盘或其权限不允许写入。一切都可查看，但不能录入。要继续工作，请把文件夹复制到其他磁盘。</translation>
    </message>
    <message>
        <source>%1 exists already and was not touched. Use it as it is, or name another folder with --data.</source>
        <translation>%1 已存在，未作更改。请直接使用，或用 --data 指定其他文件夹。</translation>
    </message>
    <message>
        <source>%1 is in use by another program and stayed locked for 5 seconds. Close the other program or try again.</source>
        <translation>%1 正被其他程序使用，锁定超过 5 秒。请关闭该程序或重试。</translation>
    </message>
    <message>
        <source>%1 can only be read here. Nothing was changed. To write, copy the folder to a disk that can be written or correct its permissions.</source>
        <translation>%1 在此只能读取，未作更改。要写入，请把文件夹复制到可写的磁盘，或更正其权限。</translation>
    </message>
    <message>
        <source>NOT SAVED: the disk refused to write %1. Free some space or check the disk.</source>
        <translation>未保存：磁盘拒绝写入 %1。请腾出空间或检查磁盘。</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore the newest backup with “holdfast restore FILE”, or rescue what can be read with “holdfast check --salvage”.</source>
        <translation>%1 已损坏。请用“holdfast restore FILE”恢复最新的备份，或用“holdfast check --salvage”抢救还能读出的内容。</translation>
    </message>
    <message>
        <source>%1 could not be read from the disk. Check the disk and the cable, then try again.</source>
        <translation>无法从磁盘读取 %1。请检查磁盘和连线后重试。</translation>
    </message>
    <message>
        <source>The database %1 could not do what was asked. Nothing was changed. Run “holdfast check”.</source>
        <translation>数据库 %1 未能完成操作，未作更改。请运行“holdfast check”。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 无法读取：%2。</translation>
    </message>
    <message>
        <source>No copy of %1 could be made: %2.</source>
        <translation>无法复制 %1：%2。</translation>
    </message>
    <message>
        <source>No copy of %1 could be made: %2. It needs free space in the folder for temporary files.</source>
        <translation>无法复制 %1：%2。临时文件夹需要有足够的可用空间。</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was imported.</source>
        <translation>读取已停止。没有导入任何内容。</translation>
    </message>
    <message>
        <source>%1 is no SQLite database.</source>
        <translation>%1 不是 SQLite 数据库。</translation>
    </message>
    <message>
        <source>Beside %1 lies a -journal: its program was cut off while it wrote. Start that program once so that it repairs the file, stop it, and copy the file again.</source>
        <translation>%1 旁有 -journal 文件：其程序在写入时被中断。请启动该程序一次使其修复文件，停止后重新复制。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 GiB, which is the most that is read.</source>
        <translation>%1 超过 16 GiB，超出读取上限。</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1.</source>
        <translation>无法建立临时文件夹：%1。</translation>
    </message>
    <message>
        <source>%1 changed while it was copied. Stop its program, or import a copy of the file and its -wal.</source>
        <translation>%1 在复制过程中发生了变化。请停止其程序，或导入该文件及其 -wal 的副本。</translation>
    </message>
    <message>
        <source>%1 takes too long to read. It is damaged, or made to keep a reader busy.</source>
        <translation>%1 读取耗时过长。文件已损坏，或被恶意构造。</translation>
    </message>
    <message>
        <source>%1 is not built as its program builds it.</source>
        <translation>%1 的结构与其程序生成的不符。</translation>
    </message>
    <message>
        <source>%1 holds a value larger than 4 MiB, which no monitoring program writes.</source>
        <translation>%1 中有超过 4 MiB 的值，监控程序不会写入这样的值。</translation>
    </message>
    <message>
        <source>The copy of %1 cannot be read: %2.</source>
        <translation>%1 的副本无法读取：%2。</translation>
    </message>
    <message>
        <source>%1 is damaged or no SQLite database: %2. Copy it again from its program, with the -wal beside it, and import the copy.</source>
        <translation>%1 已损坏或不是 SQLite 数据库：%2。请从其程序处连同 -wal 一并重新复制，然后导入副本。</translation>
    </message>
    <message>
        <source>%1 is damaged. Copy it again from its program, with the -wal beside it, and import the copy.</source>
        <translation>%1 已损坏。请从其程序处连同 -wal 一并重新复制，然后导入副本。</translation>
    </message>
    <message>
        <source>In %1, “%2” is no ordinary table. The file was not made by the program it looks like, and was not read.</source>
        <translation>在 %1 中，“%2”不是普通的表。该文件不是由其看似所属的程序生成的，未予读取。</translation>
    </message>
    <message>
        <source>In %1, a column of “%2” is computed. The file was not made by the program it looks like, and was not read.</source>
        <translation>在 %1 中，“%2”有计算列。该文件不是由其看似所属的程序生成的，未予读取。</translation>
    </message>
</context>
<context>
    <name>TableChoices</name>
    <message>
        <source>Time, or when it began</source>
        <translation>时间，或开始时间</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>How long it lasted</source>
        <translation>持续时长</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监测项</translation>
    </message>
    <message>
        <source>Host or component</source>
        <translation>主机或部件</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Value, response time</source>
        <translation>数值、响应时间</translation>
    </message>
    <message>
        <source>Share of time up</source>
        <translation>正常时间占比</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>忽略此列</translation>
    </message>
    <message>
        <source>A monitor of its own</source>
        <translation>单独一个监测项</translation>
    </message>
    <message>
        <source>a state that lasts until the next row</source>
        <translation>一个状态，持续到下一行</translation>
    </message>
    <message>
        <source>a state from when to when it lasted</source>
        <translation>一个状态的起止时间</translation>
    </message>
    <message>
        <source>the share of a period that it was up</source>
        <translation>一段时间里正常的占比</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>up</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>down</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>不说明状态</translation>
    </message>
    <message>
        <source>Time of day, beside the day</source>
        <translation>时刻，日期在另一列</translation>
    </message>
    <message>
        <source>Time of day when it ended</source>
        <translation>结束时刻，日期在另一列</translation>
    </message>
    <message>
        <source>one check</source>
        <translation>对一个监测项的一次探测</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>The dates of lines %1 and %2 contradict each other: in one the day comes first, in the other the month. Export the file again with one form of dates.</source>
        <translation>第 %1 行与第 %2 行的日期互相矛盾：一个日在前，一个月在前。请统一日期格式后重新导出。</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>No line of the table names its columns. Which column is which?</source>
        <translation>表中没有列名所在的行。各列分别是什么？</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1（第 %2 列）</translation>
    </message>
    <message>
        <source>Several columns hold times. Which one says when?</source>
        <translation>有多列是时间，以哪一列为准？</translation>
    </message>
    <message>
        <source>No column is known to hold the times. Which one is it?</source>
        <translation>未识别出时间列。哪一列是时间？</translation>
    </message>
    <message>
        <source>No column is known to hold states or values. Which one is it?</source>
        <translation>未识别出状态列或数值列。是哪一列？</translation>
    </message>
    <message>
        <source>The columns hold only 0 and 1. Are these states or values?</source>
        <translation>各列只有 0 和 1，它们是状态还是数值？</translation>
    </message>
    <message>
        <source>The columns hold percentages. Is this the share of each period in which the monitor was up, or another value?</source>
        <translation>各列是百分比，是每个周期的可用率，还是其他数值？</translation>
    </message>
    <message>
        <source>“%1” may mean that 1 is a failure. What do its words mean?</source>
        <translation>“%1”列中的 1 可能表示故障。各取值分别是什么状态？</translation>
    </message>
    <message>
        <source>The table has words for states that are not known. What do they mean?</source>
        <translation>表中有未知的状态用词，它们分别是什么状态？</translation>
    </message>
    <message>
        <source>“%1” looks like the share of each period in which the monitor was up. Is it, and how long is a period?</source>
        <translation>“%1”看起来是每个周期的可用率。是否如此？周期有多长？</translation>
    </message>
    <message>
        <source>How long is the period of each row: an hour, a day or a month?</source>
        <translation>每行的统计周期是多长：小时、日还是月？</translation>
    </message>
    <message>
        <source>“%1” has numbers with a decimal point and numbers with a decimal comma. Which is right?</source>
        <translation>“%1”列中既有小数点，又有小数逗号。以哪一种为准？</translation>
    </message>
    <message>
        <source>“%1” may be a thousand and more or one and a fraction. Which sign stands before decimals?</source>
        <translation>“%1”可能是一千多，也可能是一点几。小数用哪个符号？</translation>
    </message>
    <message>
        <source>In which unit is “%1”: seconds, minutes or hours?</source>
        <translation>“%1”的单位是秒、分钟还是小时？</translation>
    </message>
    <message>
        <source>The times in “%1” name no time zone, for example “%2”. In which zone are they?</source>
        <translation>“%1”列中的时间没有注明时区，例如“%2”。它们属于哪个时区？</translation>
    </message>
    <message>
        <source>Which number of “%1” is the day? No date of the file tells.</source>
        <translation>“%1”中哪个数字是日？整个文件的日期都无法判定。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>A spreadsheet shortened the number “%1”. Export the file again without opening it there.</source>
        <translation>数字“%1”已被电子表格截短。请重新导出，导出后不要用电子表格打开保存。</translation>
    </message>
    <message>
        <source>“%1” may be a thousand and more or one and a fraction.</source>
        <translation>“%1”可能是一千多，也可能是一点几。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Nothing in the table names the monitor; it is called “%1”, after the file.</source>
        <translation>表中没有监测项名称，按文件名命名为“%1”。</translation>
    </message>
    <message>
        <source>It has %1 cells; the table has %2 columns.</source>
        <translation>该行有 %1 个单元格，而表格有 %2 列。</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>空行。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>“%1” is no state that is known.</source>
        <translation>“%1”不是已知的状态。</translation>
    </message>
    <message>
        <source>“%1” is in another unit than the rest (%2).</source>
        <translation>“%1”的单位与其他数据（%2）不同。</translation>
    </message>
    <message>
        <source>It does not name the monitor, or a spreadsheet shortened the name.</source>
        <translation>该行没有监测项名称，或名称被电子表格截断为科学计数。</translation>
    </message>
    <message>
        <source>“%1” is no duration that can be read.</source>
        <translation>“%1”无法识别为时长。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>It ends at the moment it begins.</source>
        <translation>结束时间与开始时间相同。</translation>
    </message>
    <message>
        <source>“%1” is no share between 0 and 100 %.</source>
        <translation>“%1”不是 0 到 100 % 之间的比例。</translation>
    </message>
    <message>
        <source>The table lists only problems: outside them nothing is known. If it has every problem of a period, say which one (--covers FROM..TO), and the rest of it counts as up.</source>
        <translation>表中只列出了故障，故障之外的情况未知。如果其中包含某一时段的全部故障，请指明该时段（--covers 起..止），其余时间即计为正常。</translation>
    </message>
    <message>
        <source>An outage in a line that was refused would count as up. Correct these lines and import the file again.</source>
        <translation>被拒绝的行中如有中断，会被计为正常。请修正这些行后重新导入。</translation>
    </message>
    <message>
        <source>The reading of the table cannot be used: %1</source>
        <translation>该表格读取方式无法使用：%1</translation>
    </message>
    <message>
        <source>“%1” is not known for “%2”.</source>
        <translation>“%2”不支持取值“%1”。</translation>
    </message>
    <message>
        <source>The table has no column %1.</source>
        <translation>表格没有第 %1 列。</translation>
    </message>
    <message>
        <source>Several columns are called “%1”; say the number of the one that is meant.</source>
        <translation>有多列名为“%1”，请用列号指明是哪一列。</translation>
    </message>
    <message>
        <source>The table has no column “%1”; it has: %2.</source>
        <translation>表格没有“%1”列；现有：%2。</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2</source>
        <translation>文件 %1 无法读取：%2</translation>
    </message>
    <message>
        <source>None of the %1 rows could be read. The first one: %2 Check which column is which.</source>
        <translation>%1 行数据全部无法读取。第一行的原因：%2请检查各列的对应关系。</translation>
    </message>
    <message>
        <source>More than half of the table was refused: %1 of %2 rows. Check which column is which.</source>
        <translation>超过一半的数据被拒绝：共 %2 行，拒绝 %1 行。请检查各列的对应关系。</translation>
    </message>
    <message>
        <source>There is no saved reading “%1”; there are: %2.</source>
        <translation>没有名为“%1”的读取预设；现有：%2。</translation>
    </message>
    <message>
        <source>“%1” is no time that can be read.</source>
        <translation>“%1”无法识别为时间。</translation>
    </message>
    <message>
        <source>There is no day “%1”.</source>
        <translation>不存在“%1”这一天。</translation>
    </message>
    <message>
        <source>“%1” names no time zone.</source>
        <translation>“%1”没有注明时区。</translation>
    </message>
    <message>
        <source>Which number of “%1” is the day is not said.</source>
        <translation>尚未说明“%1”中哪个数字是日。</translation>
    </message>
    <message>
        <source>“%1” does not exist in %2: the clock was put forward over it.</source>
        <translation>“%1”在时区 %2 中不存在：当时时钟向前拨过了这一时刻。</translation>
    </message>
    <message>
        <source>“%1” was twice in %2, because the clock was put back. Export the times in UTC.</source>
        <translation>“%1”在时区 %2 中出现过两次，因为当时时钟回拨。请以 UTC 时间导出。</translation>
    </message>
    <message>
        <source>The table names more than 100,000 monitors. Check which column is which.</source>
        <translation>表中的监测项超过 100,000 个。请检查各列的对应关系。</translation>
    </message>
    <message>
        <source>The table has more than 2,000,000 changes of state. Split it and try again.</source>
        <translation>表中的状态变更超过 2,000,000 条。请拆分后重试。</translation>
    </message>
    <message>
        <source>“%1” holds times of day without days. Do they belong to the days of another column, or are they not used?</source>
        <translation>“%1”列只有时刻，没有日期。它与另一列的日期合用，还是不用？</translation>
    </message>
    <message>
        <source>It has a time of day, but no day.</source>
        <translation>该行有时刻，但没有日期。</translation>
    </message>
    <message>
        <source>It has a day, but no time of day.</source>
        <translation>该行有日期，但没有时刻。</translation>
    </message>
    <message>
        <source>It ends before it begins: the table has one day for both, and does not say whether it ended on the next.</source>
        <translation>结束时刻早于开始时刻：表中起止共用一个日期，没有说明是否在次日结束。</translation>
    </message>
    <message>
        <source>It does not say when the period ended.</source>
        <translation>该行没有写明统计周期何时结束。</translation>
    </message>
    <message>
        <source>“%1” says nothing of a table. Write KEY=VALUE; the keys are %2.</source>
        <translation>“%1”不是对表格的说明。请写成 键=值，可用的键有：%2。</translation>
    </message>
    <message>
        <source>“%1” says nothing of a table. Write words with what they mean: words=OK=up,FAIL=down.</source>
        <translation>“%1”不是对表格的说明。请写明各用词的含义，例如 words=OK=up,FAIL=down。</translation>
    </message>
    <message>
        <source>No row at the beginning of the table stands on line %1, which should name the columns. Choose another line.</source>
        <translation>表格开头没有位于第 %1 行的记录，无法用它作列名。请另选一行。</translation>
    </message>
    <message>
        <source>The line that names the columns is a number from 1, or “none”.</source>
        <translation>列名所在的行应为从 1 起的行号，或 none（没有列名）。</translation>
    </message>
    <message>
        <source>Line %1 cannot name the columns: %2 Choose another line, or another encoding.</source>
        <translation>第 %1 行不能作列名：%2请另选一行，或另选编码。</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: %2 In which encoding is the table?</source>
        <translation>第 %1 行无法读取：%2表格用的是哪种编码？</translation>
    </message>
    <message>
        <source>“%1” separates nothing: line %2 has one cell. Which sign stands between the columns?</source>
        <translation>按“%1”分不出列：第 %2 行只有一个单元格。列与列之间用的是什么符号？</translation>
    </message>
    <message>
        <source>“%1” is no time of day that can be read.</source>
        <translation>“%1”无法识别为时刻。</translation>
    </message>
    <message>
        <source>“%1” has a time of day already, and another column says one too.</source>
        <translation>“%1”本身已带时刻，而另一列又给出了时刻。</translation>
    </message>
    <message>
        <source>No line of the sheet “%1” names its columns; the workbook also has: %2. Which sheet is to be read?</source>
        <translation>工作表“%1”中没有列名行；工作簿中还有：%2。要读取哪一张？</translation>
    </message>
    <message>
        <source>“%1” holds spans like “%2”. Does each row speak from the beginning of its span, or is the column not used?</source>
        <translation>“%1”列是“%2”这样的时段。每行是从时段起点开始算，还是不使用这一列？</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Known are %2.</source>
        <translation>没有“%1”这种编码。可用的有：%2。</translation>
    </message>
    <message>
        <source>Only the sheet “%1” was read; the workbook also has: %2. Another one is read with --answer sheet=NAME.</source>
        <translation>只读取了工作表“%1”；工作簿中还有：%2。要读取另一张，请用 --answer sheet=名称。</translation>
    </message>
    <message>
        <source>“%1” says days only, and most rows say the same day as another row of their monitor. Which column has the time of day?</source>
        <translation>“%1”列只有日期，而大多数行与同一监测项的其他行日期相同。时刻在哪一列？</translation>
    </message>
    <message>
        <source>The file is no workbook and has no sheet “%1”. Leave out “sheet”.</source>
        <translation>该文件不是工作簿，没有工作表“%1”。请去掉“sheet”。</translation>
    </message>
</context>
<context>
    <name>Tabular</name>
    <message>
        <source>Line %1: %2 Nothing was read from the file.</source>
        <translation>第 %1 行：%2文件内容未读入。</translation>
    </message>
    <message>
        <source>Line %1: the file is not UTF-8 text. Save it as “CSV UTF-8” and try again.</source>
        <translation>第 %1 行：文件不是 UTF-8 文本。请另存为“CSV UTF-8”后重试。</translation>
    </message>
    <message>
        <source>The record that begins on line %1 does not end within 16 MiB; perhaps a quote is opened there and never closed. Correct that line and try again.</source>
        <translation>从第 %1 行开始的记录超过 16 MiB 仍未结束，可能是该处的引号没有闭合。请修正该行后重试。</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>A quote is opened and never closed; what follows up to line %1 belongs to it.</source>
        <translation>引号没有闭合，直到第 %1 行的内容都被包含在内。</translation>
    </message>
    <message>
        <source>There is a NUL byte in it.</source>
        <translation>其中含有 NUL 字节。</translation>
    </message>
    <message>
        <source>A field is longer than 64 KiB.</source>
        <translation>有单元格超过 64 KiB。</translation>
    </message>
    <message>
        <source>There are more than 16,384 fields.</source>
        <translation>单元格超过 16,384 个。</translation>
    </message>
    <message>
        <source>It has bytes that are no text in the encoding of the file.</source>
        <translation>其中有不符合文件编码的字节。</translation>
    </message>
    <message>
        <source>There is text after a closing quote.</source>
        <translation>右引号之后还有文字。</translation>
    </message>
    <message>
        <source>This is no text file: much of it is NUL bytes. Export it again as CSV.</source>
        <translation>这不是文本文件：其中大部分是 NUL 字节。请重新导出为 CSV。</translation>
    </message>
    <message>
        <source>Line %1: the text is neither UTF-8 nor GB18030. Say which encoding it is in, or save the file as “CSV UTF-8” and try again.</source>
        <translation>第 %1 行：文本既不是 UTF-8，也不是 GB18030。请指定编码，或将文件另存为“CSV UTF-8”后重试。</translation>
    </message>
    <message>
        <source>The file %1 is empty. Export it again.</source>
        <translation>文件 %1 是空的，请重新导出。</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2</source>
        <translation>文件 %1 无法读取：%2</translation>
    </message>
    <message>
        <source>the shared texts are too long.</source>
        <translation>共享文本过长。</translation>
    </message>
    <message>
        <source>its elements lie too deep.</source>
        <translation>元素嵌套过深。</translation>
    </message>
    <message>
        <source>it defines entities.</source>
        <translation>其中定义了实体。</translation>
    </message>
    <message>
        <source>it uses unknown entities.</source>
        <translation>其中使用了未知实体。</translation>
    </message>
    <message>
        <source>The workbook %1 cannot be read: %2 Save it again as XLSX and try again.</source>
        <translation>工作簿 %1 无法读取：%2请重新另存为 XLSX 后重试。</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>it has no sheets.</source>
        <translation>其中没有工作表。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”; it has: %2.</source>
        <translation>工作簿中没有工作表“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>the sheet “%1” is missing.</source>
        <translation>缺少工作表“%1”。</translation>
    </message>
    <message>
        <source>the sheet is damaged.</source>
        <translation>工作表已损坏。</translation>
    </message>
    <message>
        <source>it is no ZIP archive.</source>
        <translation>不是 ZIP 压缩包。</translation>
    </message>
    <message>
        <source>the archive is damaged.</source>
        <translation>压缩包已损坏。</translation>
    </message>
    <message>
        <source>it has more than 10,000 parts.</source>
        <translation>其中的部件超过 10,000 个。</translation>
    </message>
    <message>
        <source>it unpacks to far more than a workbook should.</source>
        <translation>解压后的体积远超正常工作簿。</translation>
    </message>
    <message>
        <source>a cell is too long.</source>
        <translation>有单元格过长。</translation>
    </message>
    <message>
        <source>Line 1: the file begins with the mark of %1, so it is not in %2. Choose %1, or let the encoding be recognised.</source>
        <translation>第 1 行：文件开头带有 %1 的标记，不可能是 %2。请选择 %1，或改为自动识别编码。</translation>
    </message>
    <message>
        <source>Line 1: read as %1 the file has no line ends, so it is in another encoding. Choose another one, or let it be recognised.</source>
        <translation>第 1 行：按 %1 读取时整个文件没有换行，说明编码不对。请另选编码，或改为自动识别。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Undoing an import needs a reason; it stays in the journal.</source>
        <translation>撤销导入须说明原因，原因将保留在导入台账中。</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>duty phone</source>
        <translation>值班手机</translation>
    </message>
    <message>
        <source>hotline</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>role mailbox</source>
        <translation>岗位邮箱</translation>
    </message>
    <message>
        <source>messenger group</source>
        <translation>即时通讯群</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>reserve line</source>
        <translation>备用线路</translation>
    </message>
    <message>
        <source>through the customer</source>
        <translation>经甲方转达</translation>
    </message>
    <message>
        <source>official letter</source>
        <translation>公函</translation>
    </message>
    <message>
        <source>the authority&apos;s portal</source>
        <translation>主管部门填报系统</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>“%1” is not a time with an offset. Write it like 2026-05-01T03:10:00+08:00.</source>
        <translation>“%1”不是带时差的时间。请写成 2026-05-01T03:10:00+08:00 这样。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 2026-11-24T03:10:00+08:00, 2026-11-24 03:10, 03:10 or -15m.</source>
        <translation>“%1”不是时间。请写成 2026-11-24T03:10:00+08:00、2026-11-24 03:10、03:10 或 -15m。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>time approximate</source>
        <translation>时间为约数</translation>
    </message>
    <message>
        <source>only the day is known</source>
        <translation>仅知日期</translation>
    </message>
    <message>
        <source>from a secondary source</source>
        <translation>来自二手资料</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>冲突：%1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>corrected; it said “%1”</source>
        <translation>已更正，原文：“%1”</translation>
    </message>
    <message>
        <source>time corrected; it said %1</source>
        <translation>时间已更正，原为 %1</translation>
    </message>
    <message>
        <source>entered later, at %1</source>
        <translation>补记于 %1</translation>
    </message>
</context>
<context>
    <name>TimelineMarks</name>
    <message>
        <source>NOT SAVED</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>entered %1</source>
        <translation>补记于 %1</translation>
    </message>
    <message>
        <source>day only</source>
        <translation>仅知日期</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>约</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>二手资料</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Name a new folder for the tour with --out.</source>
        <translation>请用 --out 为导览指定一个新文件夹。</translation>
    </message>
    <message>
        <source>The tour is done: %1</source>
        <translation>导览完成：%1</translation>
    </message>
    <message>
        <source>a folder that is new or empty</source>
        <translation>新的或空的文件夹</translation>
    </message>
    <message>
        <source>The tour stopped at “%1”: %2</source>
        <translation>导览在“%1”处停止：%2</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Name a new one with --out.</source>
        <translation>文件夹 %1 不是空的。请用 --out 指定新文件夹。</translation>
    </message>
    <message>
        <source>Restore test of the weekly full backup: 42 minutes, data complete, newest record 23 hours old.
</source>
        <translation>每周完全备份的恢复测试：42 分钟，数据完整，最新记录距今 23 小时。
</translation>
    </message>
    <message>
        <source>Create a data folder with the person who leads the team</source>
        <translation>创建数据文件夹，并录入组长</translation>
    </message>
    <message>
        <source>Alex Example</source>
        <translation>示例甲</translation>
    </message>
    <message>
        <source>team leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Add a second person</source>
        <translation>添加第二个人</translation>
    </message>
    <message>
        <source>Kim Sample</source>
        <translation>示例乙</translation>
    </message>
    <message>
        <source>operations engineer</source>
        <translation>运维工程师</translation>
    </message>
    <message>
        <source>Enter what the plan demands every quarter</source>
        <translation>录入计划要求每季度做的事</translation>
    </message>
    <message>
        <source>Backup restore test</source>
        <translation>备份恢复测试</translation>
    </message>
    <message>
        <source>… and every half year</source>
        <translation>……以及每半年做的事</translation>
    </message>
    <message>
        <source>Tabletop exercise</source>
        <translation>桌面推演</translation>
    </message>
    <message>
        <source>What is due? The restore test is overdue</source>
        <translation>有什么到期？恢复测试已逾期</translation>
    </message>
    <message>
        <source>It was done; the report is kept as evidence</source>
        <translation>已经完成；报告留存为证据</translation>
    </message>
    <message>
        <source>By when must maintenance on 24 February 2026 be announced? The Spring Festival lies between</source>
        <translation>2026 年 2 月 24 日的维护最迟何时告知？中间隔着春节</translation>
    </message>
    <message>
        <source>A verified copy for the USB stick, with its evidence and its checkpoint</source>
        <translation>存到 U 盘的已核验副本，连同证据和检查点</translation>
    </message>
    <message>
        <source>One more duty after the copy</source>
        <translation>副本之后又添加一项</translation>
    </message>
    <message>
        <source>Contact list check</source>
        <translation>联系人清单核对</translation>
    </message>
    <message>
        <source>The log continues what the checkpoint on the stick proves</source>
        <translation>日志延续了 U 盘上检查点所证明的内容</translation>
    </message>
    <message>
        <source>Somebody alters a name in a copy, past the program: it is found</source>
        <translation>有人绕过程序更改副本中的姓名：被发现</translation>
    </message>
    <message>
        <source>The folder itself is sound</source>
        <translation>文件夹本身完好</translation>
    </message>
    <message>
        <source>Go back to the copy: audited, as a new device</source>
        <translation>回到副本：有记录可查，并成为新设备</translation>
    </message>
    <message>
        <source>Both logs hold, and the new one names the old head</source>
        <translation>两份日志都成立，新的一份写明旧日志的末端</translation>
    </message>
    <message>
        <source>What is open now</source>
        <translation>现在还有什么待办</translation>
    </message>
    <message>
        <source>the name to alter is not in the copy</source>
        <translation>副本中没有要更改的姓名</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>退出状态 %1</translation>
    </message>
    <message>
        <source>Holdfast: a guided tour</source>
        <translation>Holdfast 导览</translation>
    </message>
    <message>
        <source>Worked through by %1 in a folder of its own. Names are fictitious.</source>
        <translation>由 %1 在独立的文件夹中走完。姓名均为虚构。</translation>
    </message>
    <message>
        <source>Exit status %1; as JSON in %2.</source>
        <translation>退出状态 %1；JSON 见 %2。</translation>
    </message>
    <message>
        <source>Works a whole example through in a folder of its own and leaves its transcript, and pictures of every screen in both languages.</source>
        <translation>在独立的文件夹里完整走一遍示例，留下文字记录，以及两种语言下每个界面的截图。</translation>
    </message>
    <message>
        <source>without the window</source>
        <translation>不含窗口</translation>
    </message>
    <message>
        <source>The pictures stopped at “%1”.</source>
        <translation>截图停在“%1”。</translation>
    </message>
    <message>
        <source>Nobody else could be reached; the lead saw it on the screen.</source>
        <translation>联系不上其他人，组长在屏幕上亲眼核对。</translation>
    </message>
    <message>
        <source>Port 3306 refused from both networks; the host answers</source>
        <translation>两个网段访问 3306 端口均被拒绝，主机可达</translation>
    </message>
    <message>
        <source>Freeze all pay runs until the data is proven</source>
        <translation>数据核实之前冻结全部发薪任务</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>A PIN has %1 to %2 characters. Choose another one.</source>
        <translation>PIN 须有 %1 至 %2 个字符。请另选。</translation>
    </message>
    <message>
        <source>There is too little memory to protect the PIN. Close other programs and try again.</source>
        <translation>内存不足，无法保护 PIN。请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>not known</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>暂达标</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>有风险</translation>
    </message>
</context>
<context>
    <name>holdfast::ActDialog</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Say when.</source>
        <translation>请指明时间。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请说明理由。</translation>
    </message>
</context>
<context>
    <name>holdfast::AuthorityPanel</name>
    <message>
        <source>No role has a holder yet, so everybody may declare.</source>
        <translation>尚未录入任何角色的担任人，因此人人都可以宣布。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>or in your own words</source>
        <translation>或自行填写</translation>
    </message>
    <message>
        <source>you</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>You stand in for %1. Why?</source>
        <translation>你代%1宣布，请说明理由：</translation>
    </message>
    <message>
        <source>%1 did not answer calls in two ways.</source>
        <translation>%1两种方式呼叫均未应答。</translation>
    </message>
    <message>
        <source>%1 is on the way or out of reach.</source>
        <translation>%1在途或失联。</translation>
    </message>
    <message>
        <source>%1 cannot take the lead now.</source>
        <translation>%1目前不能履职。</translation>
    </message>
</context>
<context>
    <name>holdfast::AvailabilityDesk</name>
    <message>
        <source>All modules</source>
        <translation>全部模块</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>holdfast::AvailabilityPage</name>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>No monitoring data yet</source>
        <translation>尚无监测数据</translation>
    </message>
    <message>
        <source>Import the export of your monitoring (Prometheus, Uptime Kuma, Zabbix, Upptime, or any table with times), or drop the file here. Holdfast reckons availability for each module against the contract and shows the outages behind every figure.</source>
        <translation>导入监测系统的导出文件（Prometheus、Uptime Kuma、Zabbix、Upptime，或任何带时间的表格），也可将文件拖到此处。系统按合同核算各模块可用性，并列出每个数字背后的中断。</translation>
    </message>
    <message>
        <source>Import monitoring data…</source>
        <translation>导入监测数据…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Monitors…</source>
        <translation>监测项…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Shows the availability report of the month (Ctrl+P)</source>
        <translation>查看本月服务可用性报告（Ctrl+P）</translation>
    </message>
    <message>
        <source>What is shown of the month</source>
        <translation>本月内容</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Trend and budget</source>
        <translation>趋势与预算</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>计划内维护</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月度报告</translation>
    </message>
    <message>
        <source>Import history…</source>
        <translation>导入记录…</translation>
    </message>
</context>
<context>
    <name>holdfast::AvailabilityStripMap</name>
    <message>
        <source>Availability by day and module</source>
        <translation>各模块逐日可用性</translation>
    </message>
    <message>
        <source>No day is known yet. Import a monitoring export, and say which module each monitor watches.</source>
        <translation>暂无数据。请先导入监控系统导出的文件，并指定各监测项对应的模块。</translation>
    </message>
</context>
<context>
    <name>holdfast::BesidePanel</name>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1（计划 %2 分）</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
</context>
<context>
    <name>holdfast::BiaBoard</name>
    <message>
        <source>Clocks</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>预计 %1</translation>
    </message>
    <message>
        <source>restore tested</source>
        <translation>已做恢复测试</translation>
    </message>
    <message>
        <source>restore not tested</source>
        <translation>未做恢复测试</translation>
    </message>
    <message>
        <source>Data loss (RPO)</source>
        <translation>数据丢失（RPO）</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>当月</translation>
    </message>
</context>
<context>
    <name>holdfast::BiaDetail</name>
    <message>
        <source>Impact over time</source>
        <translation>随时间的影响</translation>
    </message>
    <message>
        <source>What is proven about its data</source>
        <translation>数据恢复能力的证明</translation>
    </message>
    <message>
        <source>Order of recovery</source>
        <translation>恢复次序</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>涵盖</translation>
    </message>
    <message>
        <source>The analysis does not say what an interruption costs.</source>
        <translation>分析中未写明中断的影响。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No recovery point is known: how much data would be lost cannot be said.</source>
        <translation>没有已知的恢复点：会丢失多少数据无法判断。</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>未定目标</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>在 %1以内</translation>
    </message>
    <message>
        <source>beyond %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>%1 of data would be lost now: it can be had up to %2.</source>
        <translation>此刻发生将丢失 %1的数据：可恢复到 %2。</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>A restore from it was tried and held.</source>
        <translation>已做过恢复测试并通过。</translation>
    </message>
    <message>
        <source>Nobody has tried a restore from it: not proven.</source>
        <translation>尚未做过恢复测试，不能算已证明。</translation>
    </message>
    <message>
        <source>A newer one of %1 is not proven.</source>
        <translation>另有 %1 的较新恢复点，尚未证明。</translation>
    </message>
</context>
<context>
    <name>holdfast::BiaPage</name>
    <message>
        <source>BIA</source>
        <translation>BIA</translation>
    </message>
    <message>
        <source>No business impact analysis yet</source>
        <translation>尚无业务影响分析</translation>
    </message>
    <message>
        <source>It says what is recovered in which order, by when, and what an interruption costs. The sample organisation shows one.</source>
        <translation>业务影响分析写明先恢复什么、多久恢复、中断的代价。示例单位中有一份可供参考。</translation>
    </message>
    <message>
        <source>Search the analysis</source>
        <translation>搜索业务影响分析</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copies the table as text and CSV (Ctrl+C)</source>
        <translation>以文本和 CSV 复制表格（Ctrl+C）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Shows the analysis as it is printed (Ctrl+P)</source>
        <translation>按打印样式显示业务影响分析（Ctrl+P）</translation>
    </message>
    <message>
        <source>The chosen item</source>
        <translation>所选恢复项</translation>
    </message>
    <message>
        <source>Recovery priorities</source>
        <translation>恢复优先级</translation>
    </message>
    <message>
        <source>Lines copied: %1</source>
        <translation>已复制 %1 行</translation>
    </message>
</context>
<context>
    <name>holdfast::BiaTableModel</name>
    <message>
        <source>not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of a list.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>What is recovered</source>
        <translation>恢复项</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>涵盖</translation>
    </message>
    <message>
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>RPO</source>
        <translation>RPO</translation>
    </message>
    <message>
        <source>BCP RTO</source>
        <translation>BCP RTO</translation>
    </message>
    <message>
        <source>BCP RPO</source>
        <translation>BCP RPO</translation>
    </message>
    <message>
        <source>MTPD</source>
        <translation>MTPD</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>先恢复</translation>
    </message>
</context>
<context>
    <name>holdfast::BudgetBurnDown</name>
    <message>
        <source>Downtime budget</source>
        <translation>停机预算</translation>
    </message>
    <message>
        <source>There is no budget to show: the module has no availability target, or nothing is known of the period.</source>
        <translation>无停机预算可显示：该模块未设可用性目标，或本期没有数据。</translation>
    </message>
</context>
<context>
    <name>holdfast::CallDialog</name>
    <message>
        <source>Reach somebody — %1</source>
        <translation>联系人员 — %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>通话内容</translation>
    </message>
    <message>
        <source>What was said (logged with the next attempt)</source>
        <translation>通话内容（随下一次呼叫一并记录）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nobody holds this role. Name a holder in the organisation&apos;s document.</source>
        <translation>此角色无人担任。请在组织文件中指定担任人。</translation>
    </message>
    <message>
        <source>This role has no duty channel: hotline, duty phone or role mailbox.</source>
        <translation>此角色没有值班渠道：热线、值班手机或岗位邮箱。</translation>
    </message>
    <message>
        <source>No attempt has been logged yet.</source>
        <translation>尚无呼叫记录。</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>%1 was reached, %2</source>
        <translation>已联系上 %1，%2</translation>
    </message>
    <message>
        <source>%1 was not reached, %2</source>
        <translation>未联系上 %1，%2</translation>
    </message>
</context>
<context>
    <name>holdfast::Chart</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Copy, save or print the chart</source>
        <translation>复制、保存或打印图表</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Show all (Home)</source>
        <translation>显示全部（Home）</translation>
    </message>
    <message>
        <source>Point at the chart or use the arrow keys to read exact figures.</source>
        <translation>将指针移到图上，或用方向键移动光标，即可读取准确数值。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Table (*.csv)</source>
        <translation>图片 (*.png);;矢量图 (*.svg);;表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>holdfast::ClockStrip</name>
    <message>
        <source>Open the command screen (F11)</source>
        <translation>打开指挥屏（F11）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 剩</translation>
    </message>
    <message>
        <source>%1 over by</source>
        <translation>%1 超时</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>预计恢复</translation>
    </message>
    <message numerus="yes">
        <source>and %n more open</source>
        <translation>
            <numerusform>另有 %n 个未结束</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::CommandPage</name>
    <message>
        <source>Command</source>
        <translation>指挥</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未了结</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Call  C</source>
        <translation>呼叫  C</translation>
    </message>
    <message>
        <source>Situation  S</source>
        <translation>情况报告  S</translation>
    </message>
    <message>
        <source>Hand-over  H</source>
        <translation>交接  H</translation>
    </message>
    <message>
        <source>Notices  M</source>
        <translation>通报  M</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about this incident</source>
        <translation>此事件的更多操作</translation>
    </message>
    <message>
        <source>Steps %1/%2</source>
        <translation>步骤 %1/%2</translation>
    </message>
    <message>
        <source>No step is open.</source>
        <translation>没有待办步骤。</translation>
    </message>
    <message>
        <source>Not declared yet.</source>
        <translation>尚未宣布启动。</translation>
    </message>
    <message>
        <source>Every step is settled. Stand down when the team is ready.</source>
        <translation>所有步骤均已了结。小组确认后即可解除。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) between laptops: look and settle</source>
        <translation>
            <numerusform>多机记录有 %n 处冲突：查看并裁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry #%1 does not count: %2 How is it settled?</source>
        <translation>第 %1 条未生效：%2 如何裁定？</translation>
    </message>
    <message>
        <source>You have written nothing here that could be withdrawn.</source>
        <translation>此处没有您可以作废的记录。</translation>
    </message>
    <message>
        <source>Withdraw entry #%1?</source>
        <translation>将第 %1 条记录作废？</translation>
    </message>
    <message>
        <source>It stays in the timeline, marked as withdrawn.</source>
        <translation>它会留在时间线上，并标明已作废。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>withdrawn as entered by mistake</source>
        <translation>误记，作废</translation>
    </message>
    <message>
        <source>Declare…</source>
        <translation>宣布启动…</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Names, codes and words of plans, steps, contacts, incidents and timeline entries; pinyin initials of names.</source>
        <translation>可输入预案、步骤、联系人、事件和时间线记录中的名称、编号或字词，名称也可用拼音首字母。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>The records are still being read. What they hold is found in a moment.</source>
        <translation>正在读取数据，稍后即可搜索。</translation>
    </message>
    <message>
        <source>Type a name, a code or a word to find a plan, step, contact, incident or entry.</source>
        <translation>输入名称、编号或字词，查找预案、步骤、联系人、事件或时间线记录。</translation>
    </message>
    <message>
        <source>Nothing has “%1” in it.
Try fewer words, a code like DB-01, two Chinese characters, or pinyin initials: zz finds 组长.</source>
        <translation>没有找到“%1”。
可以减少字词，或改用编号（如 DB-01）、两个汉字、拼音首字母（如用 zz 找“组长”）。</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc 关闭</translation>
    </message>
    <message>
        <source>Enter or Ctrl+C copies the number · ↑ ↓ choose · Esc closes</source>
        <translation>Enter 或 Ctrl+C 复制号码 · ↑ ↓ 选择 · Esc 关闭</translation>
    </message>
    <message>
        <source>Enter carries it out · ↑ ↓ choose · Esc closes</source>
        <translation>Enter 执行 · ↑ ↓ 选择 · Esc 关闭</translation>
    </message>
    <message>
        <source>Enter opens · ↑ ↓ choose · Esc closes</source>
        <translation>Enter 打开 · ↑ ↓ 选择 · Esc 关闭</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>holdfast::ComposedWindow</name>
    <message>
        <source>Declare an activation</source>
        <translation>宣布启动</translation>
    </message>
    <message>
        <source>Begin a drill</source>
        <translation>开始演练</translation>
    </message>
    <message>
        <source>Who is at the keyboard</source>
        <translation>谁在操作</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <translation>打开手册</translation>
    </message>
    <message>
        <source>Make a verified backup now</source>
        <translation>立即做一份经校验的备份</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>打印当前内容</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Command screen in large letters</source>
        <translation>大字指挥屏</translation>
    </message>
    <message>
        <source>A verified backup was made: %1</source>
        <translation>已做好经校验的备份：%1</translation>
    </message>
    <message>
        <source>Import monitoring data…</source>
        <translation>导入监测数据…</translation>
    </message>
    <message>
        <source>Monitors and modules</source>
        <translation>监测项与模块</translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>导入记录</translation>
    </message>
</context>
<context>
    <name>holdfast::CorrectionDialog</name>
    <message>
        <source>Correct entry #%1</source>
        <translation>更正第 %1 条</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>It should say</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>It happened at (now said: %1)</source>
        <translation>发生时间（现记为 %1）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason, for example misread figure</source>
        <translation>理由，例如看错数字</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nothing is changed yet: give other words or another time.</source>
        <translation>尚未改动：请写出新的内容或时间。</translation>
    </message>
</context>
<context>
    <name>holdfast::DeclareDialog</name>
    <message>
        <source>Declare the activation</source>
        <translation>宣布启动</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>This is a drill</source>
        <translation>这是演练</translation>
    </message>
    <message>
        <source>1  What happened?</source>
        <translation>1  发生了什么？</translation>
    </message>
    <message>
        <source>2  When did the impact begin?</source>
        <translation>2  影响从什么时候开始？</translation>
    </message>
    <message>
        <source>3  On whose authority?</source>
        <translation>3  由谁授权宣布？</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>宣布之后</translation>
    </message>
    <message>
        <source>Only watch and assess for now</source>
        <translation>暂不宣布，先监测研判</translation>
    </message>
    <message>
        <source>DECLARE BCP</source>
        <translation>宣布启动 BCP</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Declare %1</source>
        <translation>宣布启动 %1</translation>
    </message>
    <message>
        <source>DECLARE THE DRILL</source>
        <translation>宣布启动演练</translation>
    </message>
    <message>
        <source>Declare – 演练 EXERCISE</source>
        <translation>宣布启动 – 演练 EXERCISE</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>宣布启动</translation>
    </message>
    <message>
        <source>At the keyboard: %1</source>
        <translation>当前操作人：%1</translation>
    </message>
    <message>
        <source>Nobody is at the keyboard</source>
        <translation>尚未指定操作人</translation>
    </message>
    <message>
        <source>Say who is at the keyboard.</source>
        <translation>请先指定操作人。</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>请选择发生了什么。</translation>
    </message>
    <message>
        <source>Say when the impact began.</source>
        <translation>请指明影响开始时间。</translation>
    </message>
    <message>
        <source>%1 may not declare. Call one of these, in order, or let them sit down here.</source>
        <translation>%1 无权宣布。请按下列次序联系，或请其本人来操作。</translation>
    </message>
    <message>
        <source>Say why you stand in.</source>
        <translation>请说明为什么由你代为宣布。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>holdfast::DuePanel</name>
    <message>
        <source>notice %1 to %2</source>
        <translation>通报 %1（%2）</translation>
    </message>
    <message>
        <source>early warning to %1</source>
        <translation>预警：告知%1</translation>
    </message>
    <message>
        <source>level %1: tell %2</source>
        <translation>%1 级事件：告知%2</translation>
    </message>
    <message>
        <source>the next word promised to %1</source>
        <translation>已承诺%1的下次通报</translation>
    </message>
    <message>
        <source>situation report of the team</source>
        <translation>小组情况报告</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>待通报</translation>
    </message>
    <message>
        <source>%1  overdue by %2: %3</source>
        <translation>%1  逾期 %2：%3</translation>
    </message>
    <message>
        <source>%1  by %2: %3</source>
        <translation>%1  %2 前：%3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DutyDoneDialog</name>
    <message>
        <source>Mark a duty as done</source>
        <translation>标记事项已完成</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>last done on %1</source>
        <translation>上次完成于 %1</translation>
    </message>
    <message>
        <source>never done so far</source>
        <translation>至今未做过</translation>
    </message>
    <message>
        <source>Result, figures, what was left open</source>
        <translation>结果、数据、遗留问题</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a file that proves it</source>
        <translation>选择证明文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>holdfast::EvidenceOpener</name>
    <message>
        <source>Picture “%1”</source>
        <translation>图片“%1”</translation>
    </message>
    <message>
        <source>Save a copy of the evidence</source>
        <translation>证据另存副本</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The copy could not be written to %1: %2. Choose another folder.</source>
        <translation>副本无法写入 %1：%2。请换一个文件夹。</translation>
    </message>
</context>
<context>
    <name>holdfast::FileIntake</name>
    <message>
        <source>%1 is neither a plan (.json), nor the timeline of an incident (.csv), nor monitoring data. Evidence of an incident is dropped on its command screen.</source>
        <translation>%1 不是预案（.json）、事件时间线（.csv），也不是监测数据。事件的证据请拖到指挥页上。</translation>
    </message>
    <message>
        <source>Import monitoring data</source>
        <translation>导入监测数据</translation>
    </message>
</context>
<context>
    <name>holdfast::FileKindDialog</name>
    <message>
        <source>What is this file?</source>
        <translation>这是什么文件？</translation>
    </message>
    <message>
        <source>Monitoring data</source>
        <translation>监测数据</translation>
    </message>
    <message>
        <source>Says when something was up or down. Counts for the availability.</source>
        <translation>记的是什么时候正常、什么时候中断，用来核算可用性。</translation>
    </message>
    <message>
        <source>The timeline of an incident</source>
        <translation>事件时间线</translation>
    </message>
    <message>
        <source>Says what people saw and did. Becomes an incident that is over.</source>
        <translation>记的是人看到了什么、做了什么，导入后成为一起已结束的事件。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>%1 是什么？</translation>
    </message>
    <message>
        <source>It can be read in two ways. Nothing is changed yet.</source>
        <translation>这个文件有两种读法。现在什么都还没有变。</translation>
    </message>
</context>
<context>
    <name>holdfast::FindingDelegate</name>
    <message>
        <source>Source: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
</context>
<context>
    <name>holdfast::FirstRunDialog</name>
    <message>
        <source>Holdfast: how do you want to begin?</source>
        <translation>Holdfast：从哪里开始？</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>从哪里开始？</translation>
    </message>
    <message>
        <source>Look at the sample organisation</source>
        <translation>先看示例组织</translation>
    </message>
    <message>
        <source>A cloud service with its plans, duties and fictitious people. Declare, work through a night, and throw it away.</source>
        <translation>一套云服务，带预案、职责和虚构人员。可以宣布启动、走完一整夜的处置，用完即弃。</translation>
    </message>
    <message>
        <source>Begin with your own organisation</source>
        <translation>建立自己的组织</translation>
    </message>
    <message>
        <source>Its name, one service and you. Everything else can come later; the generic plan works from the first minute.</source>
        <translation>只需组织名称、一项服务和您本人，其余以后再补；通用预案从第一分钟起就能用。</translation>
    </message>
    <message>
        <source>Use what exists already</source>
        <translation>使用已有数据</translation>
    </message>
    <message>
        <source>A data folder, or a backup from a disk or a USB stick.</source>
        <translation>已有的数据文件夹，或硬盘、U 盘上的备份。</translation>
    </message>
    <message>
        <source>Data folder, or folder with backups</source>
        <translation>选择数据文件夹或备份所在文件夹</translation>
    </message>
    <message>
        <source>New data will lie in %1. Nothing leaves this machine.</source>
        <translation>新数据将保存在 %1，不会离开本机。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>This is a data folder. It can be worked in where it lies.</source>
        <translation>这是一个数据文件夹，可以直接在原位置使用。</translation>
    </message>
    <message>
        <source>Work in this folder</source>
        <translation>使用此文件夹</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>A backup is verified and copied to %1; the original stays as it is.</source>
        <translation>备份先校验，再复制到 %1；原备份保持不变。</translation>
    </message>
    <message>
        <source>%1 holds no data of Holdfast and no backup. Choose the folder in which records.db or records-….db lies.</source>
        <translation>%1 中没有 Holdfast 数据，也没有备份。请选择 records.db 或 records-….db 所在的文件夹。</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>records.db as it lies here</source>
        <translation>此处的 records.db</translation>
    </message>
</context>
<context>
    <name>holdfast::FocusCard</name>
    <message>
        <source>The step to do now</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Value read back</source>
        <translation>读回值</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>确认内容</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Deferred to the phase</source>
        <translation>延迟到阶段</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>done by %1</source>
        <translation>执行人 %1</translation>
    </message>
    <message>
        <source>Planned %1 min</source>
        <translation>计划 %1 分</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>已用 %1</translation>
    </message>
    <message numerus="yes">
        <source>measured: median %1, P90 %2 min (%n time(s))</source>
        <translation>
            <numerusform>实测：中位 %1，P90 %2 分（%n 次）</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>from memory, at once</source>
        <translation>凭记忆立即执行</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>不可逆</translation>
    </message>
    <message>
        <source>second person: %1</source>
        <translation>第二人：%1</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>期望：%1</translation>
    </message>
    <message>
        <source>Read the value back (needed)</source>
        <translation>读回数值（必填）</translation>
    </message>
    <message>
        <source>Read the value back, for example what was seen</source>
        <translation>读回数值或所见</translation>
    </message>
    <message>
        <source>Way back: %1</source>
        <translation>回退：%1</translation>
    </message>
    <message>
        <source>If it fails: %1</source>
        <translation>若失败：%1</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>所需：%1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Choose one of the answers first.</source>
        <translation>请先选定一个答案。</translation>
    </message>
    <message>
        <source>Read the value back first.</source>
        <translation>请先读回数值。</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>为何不适用？</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>出了什么问题？</translation>
    </message>
    <message>
        <source>Why later?</source>
        <translation>为何延迟？</translation>
    </message>
    <message>
        <source>Why skip it?</source>
        <translation>为何跳过？</translation>
    </message>
    <message>
        <source>What is different now?</source>
        <translation>现在有何不同？</translation>
    </message>
    <message>
        <source>this step again</source>
        <translation>重做本步</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>Give a reason; the review will ask for it.</source>
        <translation>请写明理由，复盘时会问到。</translation>
    </message>
    <message>
        <source>If unsure, this one.</source>
        <translation>拿不准就选这一项。</translation>
    </message>
</context>
<context>
    <name>holdfast::FoundMonitors</name>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Resource (%1)</source>
        <translation>资源（%1）</translation>
    </message>
    <message>
        <source>Monitors in the file</source>
        <translation>文件中的监测项</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监测项</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>测量内容</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>– kept for its chart</source>
        <translation>– 只用于图表</translation>
    </message>
    <message>
        <source>Module for which %1 counts</source>
        <translation>%1 计入的模块</translation>
    </message>
    <message>
        <source>No module</source>
        <translation>不对应模块</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>尚未确定</translation>
    </message>
</context>
<context>
    <name>holdfast::HandOverDialog</name>
    <message>
        <source>Hand-over — %1</source>
        <translation>交接 — %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>In command: %1</source>
        <translation>现任指挥：%1</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>当前情况</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接任人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason, for example end of shift (needed to take over unasked)</source>
        <translation>理由，例如换班（自行接任时必填）</translation>
    </message>
    <message>
        <source>Hand-over sheet…</source>
        <translation>交接单…</translation>
    </message>
    <message>
        <source>Hand over and log</source>
        <translation>交接并记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Due %1: %2</source>
        <translation>%1 前：%2</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <translation>已延迟：%1</translation>
    </message>
    <message>
        <source>%1 (line of succession)</source>
        <translation>%1（接替序列）</translation>
    </message>
</context>
<context>
    <name>holdfast::ImpactTableModel</name>
    <message>
        <source>After %1, %2: the analysis says nothing yet.</source>
        <translation>%1后，%2：分析中尚无说明。</translation>
    </message>
    <message>
        <source>%1 (%2 of 5)</source>
        <translation>%1（%2／5）</translation>
    </message>
    <message>
        <source>After %1, %2: still %3.</source>
        <translation>%1后，%2：仍为%3。</translation>
    </message>
    <message>
        <source>After %1, %2: %3. %4</source>
        <translation>%1后，%2：%3。%4</translation>
    </message>
</context>
<context>
    <name>holdfast::ImportDialog</name>
    <message>
        <source>Import monitoring data</source>
        <translation>导入监测数据</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取格式</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>各列含义…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一个文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>第 %1 个文件，共 %2 个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>跳过此文件</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1 …</translation>
    </message>
    <message>
        <source>If you know what it is, choose that above; or go on without it.</source>
        <translation>如果知道它是什么，请在上方选择；也可以不导入它。</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1（自动识别）</translation>
    </message>
    <message>
        <source>Imported already</source>
        <translation>已经导入过</translation>
    </message>
    <message numerus="yes">
        <source>Save the mapping of %n monitor(s)</source>
        <translation>
            <numerusform>保存 %n 个监测项的对应关系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 records of %n monitor(s)</source>
        <translation>
            <numerusform>导入 %n 个监测项的 %1 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing. Esc stops it, and then nothing of the file is taken.</source>
        <translation>正在导入。按 Esc 可停下，停下就一条都不收。</translation>
    </message>
    <message>
        <source>Reading. Nothing is changed.</source>
        <translation>正在读取，什么都不会变。</translation>
    </message>
    <message numerus="yes">
        <source>%n module(s) are proposed by name: check them.</source>
        <translation>
            <numerusform>%n 个监测项的模块按名称推荐，请复核。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before you press Import.</source>
        <translation>点击“导入”之前不会更改任何数据。</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the file was taken.</source>
        <translation>已停下，文件中的数据一条都没有收。</translation>
    </message>
    <message>
        <source>Why is the import of %1 taken back?</source>
        <translation>为什么撤回 %1 的导入？</translation>
    </message>
    <message>
        <source>Wrong file</source>
        <translation>文件弄错了</translation>
    </message>
    <message numerus="yes">
        <source>Of %n monitor(s) it is not decided for which module they count. That can be said later.</source>
        <translation>
            <numerusform>有 %n 个监测项尚未确定对应哪个模块，可以稍后再定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ImportFindings</name>
    <message>
        <source>The same file was imported before, read in the same way. Importing it again would change nothing.</source>
        <translation>同一个文件已经按同样的读法导入过，再导入一次不会有任何变化。</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制清单</translation>
    </message>
    <message>
        <source>Records that are refused</source>
        <translation>被拒收的记录</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No monitoring data was found in it.</source>
        <translation>没有在文件中找到监测数据。</translation>
    </message>
    <message numerus="yes">
        <source>%1 records of %n monitor(s), %2 (times of %3).</source>
        <translation>
            <numerusform>%n 个监测项，%1 条记录，%2（%3 时间）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are refused.</source>
        <translation>
            <numerusform>拒收 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>下面列出前 %1 条。</translation>
    </message>
    <message>
        <source>Answer the questions below to continue.</source>
        <translation>请先回答下面的问题，再继续读取。</translation>
    </message>
</context>
<context>
    <name>holdfast::ImportJournal</name>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>data missing: import again</source>
        <translation>数据缺失：请重新导入</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>times of %1</source>
        <translation>时间按 %1</translation>
    </message>
    <message>
        <source>dates as %1</source>
        <translation>日期按 %1</translation>
    </message>
    <message>
        <source>covers %1 – %2</source>
        <translation>覆盖 %1 – %2</translation>
    </message>
    <message>
        <source>preset “%1”</source>
        <translation>预设“%1”</translation>
    </message>
    <message>
        <source>columns as they were set</source>
        <translation>各列按当时的设置</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>还没有导入过数据</translation>
    </message>
    <message>
        <source>Every monitoring file that is imported gets a line here: what it covers, who imported it, and the digest of its bytes.</source>
        <translation>导入的每个监测文件都会在这里留下一行：覆盖什么时段、由谁导入，以及文件的校验值。</translation>
    </message>
    <message>
        <source>Import monitoring data…</source>
        <translation>导入监测数据…</translation>
    </message>
    <message>
        <source>Imports, the newest first</source>
        <translation>导入记录，最新的在前</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>By</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>复制校验值</translation>
    </message>
    <message>
        <source>Import again…</source>
        <translation>重新导入…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Read with these answers: %1</source>
        <translation>读取时的回答：%1</translation>
    </message>
    <message>
        <source>Why is the import of %1 taken back?</source>
        <translation>为什么撤回 %1 的导入？</translation>
    </message>
    <message>
        <source>Wrong file</source>
        <translation>文件弄错了</translation>
    </message>
    <message>
        <source>Import monitoring data</source>
        <translation>导入监测数据</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused</source>
        <translation>
            <numerusform>拒收 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>No questions were needed.</source>
        <translation>该文件无需确认事项。</translation>
    </message>
</context>
<context>
    <name>holdfast::ImportOutcome</name>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month and its year, as QLocale::toString() takes it: &quot;May 2026&quot;.</extracomment>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message>
        <source>Monitors and modules…</source>
        <translation>监测项与模块…</translation>
    </message>
    <message>
        <source>Take the import back…</source>
        <translation>撤回这次导入…</translation>
    </message>
    <message numerus="yes">
        <source>%1 records of %n monitor(s) were there already.</source>
        <translation>
            <numerusform>%n 个监测项的 %1 条记录原本就在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records of %n monitor(s) were imported.</source>
        <translation>
            <numerusform>已导入 %n 个监测项的 %1 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were refused and are not in the data. Dropping the file on the window again lists them with the reason.</source>
        <translation>
            <numerusform>有 %n 条记录被拒收，没有进入数据。把文件再拖到窗口上，可以看到每条的原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every record was taken.</source>
        <translation>全部记录均已导入。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>查看 %1</translation>
    </message>
    <message numerus="yes">
        <source>The module of %n monitor(s) was recorded.</source>
        <translation>
            <numerusform>已记录 %n 个监测项对应的模块。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>这次导入已撤回。</translation>
    </message>
    <message>
        <source>Nothing of this file counts any more; what other files say of the same time stays. The journal of imports keeps both acts.</source>
        <translation>这个文件的数据不再计入；其他文件对同一时段的数据不受影响。导入和撤回都保留在导入记录中。</translation>
    </message>
</context>
<context>
    <name>holdfast::ImportQuestions</name>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month and its year, as QLocale::toString() takes it.</extracomment>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>文件中：%1</translation>
    </message>
    <message>
        <source>The contract&apos;s: %1</source>
        <translation>合同时区：%1</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 是 %2</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>覆盖起始</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>覆盖截止</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>就是这段</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Times of %1.</source>
        <translation>%1 时间。</translation>
    </message>
    <message>
        <source>Times without a zone are read as %1.</source>
        <translation>没写时区的时间按 %1 读取。</translation>
    </message>
    <message>
        <source>From %1 until %2 it was up where the list has no problem.</source>
        <translation>从 %1 到 %2，列表中没有问题的时候都算正常。</translation>
    </message>
    <message>
        <source>The period ends before it begins. Change one of the two.</source>
        <translation>截止早于起始，请改其中一个。</translation>
    </message>
    <message>
        <source>Does the list have every outage of a period? Then say which: between its outages it was up, and elsewhere nothing is known.</source>
        <translation>这份列表是否包含某段时间的全部中断？是的话请写明时段：其间没有中断的时候算正常，此外一律算未知。</translation>
    </message>
</context>
<context>
    <name>holdfast::IncidentList</name>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Search incidents by code or title</source>
        <translation>按编号或标题搜索事件</translation>
    </message>
    <message>
        <source>Code or title</source>
        <translation>编号或标题</translation>
    </message>
    <message>
        <source>Which incidents are shown</source>
        <translation>显示哪些事件</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>全部事件</translation>
    </message>
    <message>
        <source>Real incidents</source>
        <translation>真实事件</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Past ones of our own</source>
        <translation>本单位历史事件</translation>
    </message>
    <message>
        <source>References: others&apos; incidents</source>
        <translation>参考：他人的事件</translation>
    </message>
    <message>
        <source>Import a timeline …</source>
        <translation>导入时间线…</translation>
    </message>
    <message>
        <source>A CSV file of an incident that is over; it can also be dropped here.</source>
        <translation>已结束事件的 CSV 文件，也可直接拖到这里。</translation>
    </message>
    <message>
        <source>No incident fits the search.</source>
        <translation>没有符合条件的事件。</translation>
    </message>
    <message>
        <source>No incident yet</source>
        <translation>还没有事件</translation>
    </message>
    <message>
        <source>When something is declared (F9) it stands here, with its clocks and, once it is over, with its verdicts. Past incidents can be imported from a timeline, to learn from them.</source>
        <translation>宣布启动（F9）后，事件及其时钟显示在这里；结束后给出判定。也可从时间线导入以往的事件，从中吸取经验。</translation>
    </message>
</context>
<context>
    <name>holdfast::IncidentMenu</name>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>责任角色</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>追加步骤…</translation>
    </message>
    <message>
        <source>Record a decision about resources…</source>
        <translation>记录资源决策…</translation>
    </message>
    <message>
        <source>Let exercise time go on</source>
        <translation>演练继续计时</translation>
    </message>
    <message>
        <source>Pause exercise time</source>
        <translation>演练暂停计时</translation>
    </message>
    <message>
        <source>Let exercise time jump ahead…</source>
        <translation>演练时间快进…</translation>
    </message>
    <message>
        <source>Incident report…</source>
        <translation>事件报告…</translation>
    </message>
    <message>
        <source>Situation report as a sheet…</source>
        <translation>情况报告单…</translation>
    </message>
    <message>
        <source>Hand-over sheet…</source>
        <translation>交接单…</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>追加步骤</translation>
    </message>
    <message>
        <source>For what no plan foresaw. It stands among the steps and holds up the stand-down like them.</source>
        <translation>用于预案未预见的工作。它与其他步骤并列，未了结时同样不能解除。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Minutes it is expected to take</source>
        <translation>预计分钟数</translation>
    </message>
    <message>
        <source>It may not be skipped</source>
        <translation>不得跳过</translation>
    </message>
    <message>
        <source>Record a decision about resources</source>
        <translation>记录资源决策</translation>
    </message>
    <message>
        <source>What else could have been chosen belongs to it: the review will ask.</source>
        <translation>也要写明另有哪些选择，复盘时会问到。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Question, for example: buy standby capacity?</source>
        <translation>议题，例如：是否购买临时算力？</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>What else could have been chosen</source>
        <translation>另一种选择</translation>
    </message>
    <message>
        <source>By how many minutes does exercise time jump?</source>
        <translation>演练时间快进多少分钟？</translation>
    </message>
</context>
<context>
    <name>holdfast::IncidentTableModel</name>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>running</source>
        <translation>计时中</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Impact began</source>
        <translation>影响开始</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>中断时长</translation>
    </message>
    <message>
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>当月</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
</context>
<context>
    <name>holdfast::IncidentWatch</name>
    <message>
        <source>%1 is at risk.</source>
        <translation>时钟“%1”有风险。</translation>
    </message>
    <message>
        <source>%1 has run out.</source>
        <translation>时钟“%1”已超时。</translation>
    </message>
    <message>
        <source>Overdue: %1 should have been told.</source>
        <translation>逾期：应已告知%1。</translation>
    </message>
</context>
<context>
    <name>holdfast::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>The timeline of an incident that is over</source>
        <translation>已结束事件的时间线</translation>
    </message>
    <message>
        <source>Timeline (*.csv)</source>
        <translation>时间线 (*.csv)</translation>
    </message>
</context>
<context>
    <name>holdfast::MainWindow</name>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast 业务连续性指挥台</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>此处没有可打印的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are NOT SAVED. Close all the same?</source>
        <translation>
            <numerusform>有 %n 条记录未保存。仍要关闭吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept and written when Holdfast is started again, if this machine keeps them.</source>
        <translation>它们已暂存，只要本机保留，下次启动 Holdfast 时会写入。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceDialog</name>
    <message>
        <source>Plan maintenance</source>
        <translation>登记计划内维护</translation>
    </message>
    <message>
        <source>The work begins</source>
        <translation>作业开始</translation>
    </message>
    <message>
        <source>It ends at the latest</source>
        <translation>最迟结束</translation>
    </message>
    <message>
        <source>Modules that stop</source>
        <translation>停止服务的模块</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>作业内容</translation>
    </message>
    <message>
        <source>For example: version upgrade of the core database</source>
        <translation>例如：核心数据库版本升级</translation>
    </message>
    <message>
        <source>Enter the notice</source>
        <translation>登记维护通知</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The window must end after it begins.</source>
        <translation>窗口的结束时间必须晚于开始时间。</translation>
    </message>
    <message>
        <source>The customer must be told by %1 (%2 working days ahead).</source>
        <translation>最迟须于 %1 告知甲方（提前 %2 个工作日）。</translation>
    </message>
    <message>
        <source>The holidays of that time are not known yet: check the day again.</source>
        <translation>该时段的节假日安排尚未公布，请届时复核日期。</translation>
    </message>
    <message>
        <source>Told today, its downtime is excluded from the account.</source>
        <translation>今日告知甲方，则该窗口的停机从核算中剔除。</translation>
    </message>
    <message>
        <source>Even if the customer is told today, its downtime counts: %1</source>
        <translation>即使今日告知甲方，该窗口的停机仍计入：%1</translation>
    </message>
    <message>
        <source>Choose at least one module.</source>
        <translation>请至少选择一个模块。</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceView</name>
    <message>
        <source>Planned maintenance is excluded only when the customer was told at least 3 working days ahead and the window is off-peak.</source>
        <translation>仅当至少提前 3 个工作日告知甲方且窗口处于业务低峰时段，计划内维护才从核算中剔除。</translation>
    </message>
    <message>
        <source>Plan maintenance…</source>
        <translation>登记计划内维护…</translation>
    </message>
    <message>
        <source>No maintenance is planned</source>
        <translation>尚无计划内维护</translation>
    </message>
    <message>
        <source>Enter the window before you tell the customer: Holdfast reckons the latest lawful day by the working-day calendar, and takes compliant windows out of the account.</source>
        <translation>告知甲方之前先登记窗口：系统按工作日历推算最迟告知日，合规窗口自动从核算中剔除。</translation>
    </message>
    <message>
        <source>Notices of planned maintenance</source>
        <translation>计划内维护通知</translation>
    </message>
    <message>
        <source>The customer was told…</source>
        <translation>已告知甲方…</translation>
    </message>
    <message>
        <source>The customer acknowledged…</source>
        <translation>甲方已确认…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source> (holidays of that time are not known)</source>
        <translation>（该时段节假日安排未知）</translation>
    </message>
    <message>
        <source>In time and off-peak: its downtime is excluded.</source>
        <translation>按时告知且处于业务低峰时段：停机从核算中剔除。</translation>
    </message>
    <message>
        <source>Acknowledged by %1, %2</source>
        <translation>%1 于 %2 确认</translation>
    </message>
    <message>
        <source>When was the customer told?</source>
        <translation>何时告知甲方？</translation>
    </message>
    <message>
        <source>By which way (letter, e-mail, phone)?</source>
        <translation>以何种方式（函件、邮件、电话）？</translation>
    </message>
    <message>
        <source>Who of the customer acknowledged it?</source>
        <translation>甲方由谁确认？</translation>
    </message>
    <message>
        <source>When was it acknowledged?</source>
        <translation>何时确认？</translation>
    </message>
    <message>
        <source>Why is the notice withdrawn?</source>
        <translation>为何撤回维护通知？</translation>
    </message>
    <message>
        <source>Modules that stop: %1</source>
        <translation>停止服务的模块：%1</translation>
    </message>
    <message>
        <source>Latest day to notify: %1</source>
        <translation>最迟告知日：%1</translation>
    </message>
</context>
<context>
    <name>holdfast::ManualWindow</name>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation>在手册中搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>在手册中搜索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 返回</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>回到刚才的位置（Alt+←）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print this topic</source>
        <translation>打印本篇</translation>
    </message>
    <message>
        <source>Print this topic (Ctrl+P)</source>
        <translation>打印本篇（Ctrl+P）</translation>
    </message>
    <message>
        <source>Nothing in the manual has “%1”. Try fewer words, or press Ctrl+K in the window: that finds plans, people and incidents.</source>
        <translation>手册中没有“%1”。可以少输几个字；要找预案、人员或事件，请在主窗口按 Ctrl+K。</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation>手册：%1</translation>
    </message>
    <message>
        <source>No printer is set up on this machine.</source>
        <translation>本机没有设置打印机。</translation>
    </message>
</context>
<context>
    <name>holdfast::MappingDialog</name>
    <message>
        <source>Monitors and modules</source>
        <translation>监测项与模块</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>监测项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Module rules</source>
        <translation>模块核算方式</translation>
    </message>
    <message>
        <source>A setting without dates also applies to past figures. Published reports stay as they are.</source>
        <translation>未填日期的设置对历史数据同样生效；已发布的报告不受影响。</translation>
    </message>
</context>
<context>
    <name>holdfast::ModuleRules</name>
    <message>
        <source>Down while any monitor is</source>
        <translation>任一中断即中断</translation>
    </message>
    <message>
        <source>Down while all monitors are</source>
        <translation>全部中断才中断</translation>
    </message>
    <message>
        <source>Down from %1 % of the weights on</source>
        <translation>中断权重达到 %1 % 即中断</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>监测项</translation>
    </message>
    <message>
        <source>Rule today</source>
        <translation>当前规则</translation>
    </message>
    <message>
        <source>Share of the weights from which on the module is down, in percent</source>
        <translation>权重达到多少百分比算模块中断</translation>
    </message>
    <message>
        <source>Record the rule</source>
        <translation>记录规则</translation>
    </message>
    <message>
        <source>Down when the monitors that are down carry %1 % or more of the weight.</source>
        <translation>中断的监测项占总权重 %1 % 及以上时，模块算中断。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Change one of the two.</source>
        <translation>最后一天早于第一天，请改其中一个。</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>Down while any of its monitors is</source>
        <translation>任一中断即算中断</translation>
    </message>
    <message>
        <source>Each watches something that the module cannot do without.</source>
        <translation>每个监测项盯的都是模块缺不了的东西。</translation>
    </message>
    <message>
        <source>Down only while all of its monitors are</source>
        <translation>全部中断才算中断</translation>
    </message>
    <message>
        <source>They watch the same from several places, or stand in for each other.</source>
        <translation>它们从不同地点看同一个东西，或者互为备份。</translation>
    </message>
    <message>
        <source>Down by weight</source>
        <translation>按权重</translation>
    </message>
    <message>
        <source>The weights of the monitors that are down reach a share of all weights.</source>
        <translation>中断的监测项权重之和达到总权重的一定比例，就算中断。</translation>
    </message>
</context>
<context>
    <name>holdfast::ModuleTableModel</name>
    <message>
        <source>Whole service</source>
        <translation>服务整体</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>中断次数</translation>
    </message>
    <message>
        <source>MTTR</source>
        <translation>MTTR</translation>
    </message>
    <message>
        <source>MTBF</source>
        <translation>MTBF</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>剩余停机预算</translation>
    </message>
</context>
<context>
    <name>holdfast::MomentEdit</name>
    <message>
        <source>Now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>or a time: 03:10, 2026-11-24 03:10, -45m</source>
        <translation>或输入时间：03:10、2026-11-24 03:10、-45m</translation>
    </message>
    <message>
        <source>That lies ahead. A time that has passed is needed.</source>
        <translation>这个时间还没到。请填已经过去的时间。</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>时间按时区 %1。</translation>
    </message>
    <message>
        <source>%1 (%2), %3 ago</source>
        <translation>%1（%2），距今 %3</translation>
    </message>
</context>
<context>
    <name>holdfast::MonitorMapping</name>
    <message>
        <source>No monitor fits. Clear the filter, or import monitoring data first.</source>
        <translation>没有符合的监测项。请清除筛选条件，或先导入监测数据。</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>监测项</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监测项</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>测量内容</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Search monitors</source>
        <translation>搜索监测项</translation>
    </message>
    <message>
        <source>Search by name or module</source>
        <translation>按名称或模块搜索</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Record the mapping</source>
        <translation>记录对应关系</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>no module</source>
        <translation>不对应模块</translation>
    </message>
    <message>
        <source>Choose a monitor above.</source>
        <translation>请在上方选择监测项。</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) together</source>
        <translation>
            <numerusform>%n 个监测项一起</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a module</source>
        <translation>选择模块</translation>
    </message>
    <message>
        <source>No component</source>
        <translation>不指定部件</translation>
    </message>
    <message>
        <source>The last day lies before the first. Change one of the two.</source>
        <translation>最后一天早于第一天，请改其中一个。</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>No module</source>
        <translation>不对应模块</translation>
    </message>
    <message>
        <source>Say for which module it counts, or that it counts for none.</source>
        <translation>请选择计入哪个模块，或选择不对应模块。</translation>
    </message>
    <message>
        <source>Only those not decided yet</source>
        <translation>只看尚未确定的</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未确定</translation>
    </message>
</context>
<context>
    <name>holdfast::MonthPicker</name>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month and its year; the names of months come from the language. Qt&apos;s date format.</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>The month before (Ctrl+Page Up)</source>
        <translation>上一月（Ctrl+Page Up）</translation>
    </message>
    <message>
        <source>The month after (Ctrl+Page Down)</source>
        <translation>下一月（Ctrl+Page Down）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
</context>
<context>
    <name>holdfast::MonthlyBarsChart</name>
    <message>
        <source>Availability by month</source>
        <translation>逐月可用性</translation>
    </message>
    <message>
        <source>No month is known yet. Import a monitoring export to see it against the target.</source>
        <translation>暂无月度数据。导入监控系统导出的文件后，即可与目标值对照。</translation>
    </message>
</context>
<context>
    <name>holdfast::MonthlyView</name>
    <message>
        <source>History of the month&apos;s report</source>
        <translation>本月报告的办理记录</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>正在核算…</translation>
    </message>
    <message>
        <source>Service Availability Report, %1, %2</source>
        <translation>%1《服务可用性报告》%2</translation>
    </message>
    <message>
        <source>Service Availability Report, %1</source>
        <translation>%1《服务可用性报告》</translation>
    </message>
    <message>
        <source>No draft yet. One is made by itself once the data of every monitor reach the month&apos;s end; you can make one now.</source>
        <translation>尚无草稿。各监测项数据到齐月末后系统会自动生成，也可现在生成。</translation>
    </message>
    <message>
        <source>The month has not ended. The report can be looked at any time; it is drafted when the month is over and its data are in.</source>
        <translation>本月尚未结束。报告可随时查看；月份结束且数据到齐后生成草稿。</translation>
    </message>
    <message>
        <source>Draft the report</source>
        <translation>生成草稿</translation>
    </message>
    <message>
        <source>The draft follows the data. Check its figures against the sources; from then on they stand still.</source>
        <translation>草稿随数据更新。请对照数据来源复核；复核后数字不再变动。</translation>
    </message>
    <message>
        <source>I checked the figures</source>
        <translation>数字已复核</translation>
    </message>
    <message>
        <source>Checked. The quality department reviews it before it goes to the customer.</source>
        <translation>已复核。交付甲方前须经质量部门评审。</translation>
    </message>
    <message>
        <source>Submit to QA</source>
        <translation>提交 QA 评审</translation>
    </message>
    <message>
        <source>Back to draft…</source>
        <translation>退回草稿…</translation>
    </message>
    <message>
        <source>In review. Who accepts it had no hand in it and confirms with a PIN.</source>
        <translation>评审中。通过者须未参与编制，并输入 PIN 确认。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Accepted. Publishing freezes it with the digests of its sources.</source>
        <translation>已通过。发布后冻结，并附数据来源摘要。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Published and frozen. A correction is a new revision; this one stays.</source>
        <translation>已发布并冻结。更正须另出新版本，本版本保留。</translation>
    </message>
    <message>
        <source>Record a QA audit…</source>
        <translation>记录 QA 抽查…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>查看报告</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>为何退回？</translation>
    </message>
    <message>
        <source>What was held against the sources, and with which result?</source>
        <translation>抽查了哪些数据来源，结果如何？</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>为何更正？</translation>
    </message>
</context>
<context>
    <name>holdfast::Navigation</name>
    <message>
        <source>Declare</source>
        <translation>宣布启动</translation>
    </message>
    <message>
        <source>Declare an activation of the continuity plan</source>
        <translation>宣布启动业务连续性预案</translation>
    </message>
    <message>
        <source>Declare an activation of the continuity plan (F9)</source>
        <translation>宣布启动业务连续性预案（F9）</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeBar</name>
    <message>
        <source>Seen</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeDialog</name>
    <message>
        <source>Notices — %1</source>
        <translation>通报 — %1</translation>
    </message>
    <message>
        <source>Notices that the plans foresee</source>
        <translation>预案规定的通报</translation>
    </message>
    <message>
        <source>Fields of the notice</source>
        <translation>通报的填写项</translation>
    </message>
    <message>
        <source>The next word is promised by</source>
        <translation>承诺下次通报时间</translation>
    </message>
    <message>
        <source>Time of the next word</source>
        <translation>下次通报时间</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>通报全文</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>为何无需通报</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>无需通报</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Release and log</source>
        <translation>签发并记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>致%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 前</translation>
    </message>
    <message numerus="yes">
        <source>released %n time(s)</source>
        <translation>
            <numerusform>已签发 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan in use foresees a notice. Write what was told into the timeline.</source>
        <translation>所用预案没有规定通报。请把告知的内容记入时间线。</translation>
    </message>
    <message>
        <source>Released by: %1</source>
        <translation>签发：%1</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>渠道：%1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>时机：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are not filled yet; the text says which.</source>
        <translation>
            <numerusform>还有 %n 项未填，正文中已标出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why it is not needed; the review will ask for it.</source>
        <translation>请写明为何无需通报，复盘时会问到。</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeTableModel</name>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>is excluded</source>
        <translation>从核算中剔除</translation>
    </message>
    <message>
        <source>counts as downtime</source>
        <translation>计为停机</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>维护通知</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作业内容</translation>
    </message>
    <message>
        <source>Customer told</source>
        <translation>告知甲方</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>甲方确认</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>核算结果</translation>
    </message>
    <message>
        <source>tell by %1</source>
        <extracomment>Until a day such as &quot;12-02&quot; the customer can be told of planned maintenance.</extracomment>
        <translation>待告知（%1 前）</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
</context>
<context>
    <name>holdfast::OperatorDialog</name>
    <message>
        <source>Nobody is entered yet. Add yourself.</source>
        <translation>尚未录入任何人员，请先添加本人。</translation>
    </message>
    <message>
        <source>Who is at the keyboard?</source>
        <translation>当前由谁操作？</translation>
    </message>
    <message>
        <source>Role acted in</source>
        <translation>以何种角色操作</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Everything from now on is logged in this name. With a PIN the log says that it was proven.</source>
        <translation>此后的操作都记在此人名下。输入 PIN，日志会注明身份已验证。</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>新增人员姓名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role of the new person</source>
        <translation>新增人员角色</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Set my PIN</source>
        <translation>设置我的 PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>就是我</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>更改我的 PIN</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>请选择您是谁。</translation>
    </message>
</context>
<context>
    <name>holdfast::OutageTableModel</name>
    <message>
        <source>unplanned, part of another or too short</source>
        <translation>非计划中断（已并入他次或不足计次时长）</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>计为</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>after the period</source>
        <translation>统计期后</translation>
    </message>
    <message>
        <source>%1, then no data</source>
        <translation>%1，其后无数据</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入停机</translation>
    </message>
</context>
<context>
    <name>holdfast::OutageTimeline</name>
    <message>
        <source>Outages</source>
        <translation>中断时间线</translation>
    </message>
    <message>
        <source>Nothing is known of this period. Import a monitoring export to see its outages.</source>
        <translation>本期暂无数据。导入监控系统导出的文件后，即可查看中断情况。</translation>
    </message>
</context>
<context>
    <name>holdfast::OutagesView</name>
    <message>
        <source>No outage in this month.</source>
        <translation>本月没有中断。</translation>
    </message>
    <message>
        <source>When each module was down</source>
        <translation>各模块中断时段</translation>
    </message>
    <message>
        <source>Outages of the month</source>
        <translation>本月中断</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>认定：%1</translation>
    </message>
    <message>
        <source>Incident and monitoring differ: %1</source>
        <translation>事件记录与监测不一致：%1</translation>
    </message>
    <message>
        <source>The source gives sums of periods only: when exactly it was is not known.</source>
        <translation>数据来源只给出时段合计，具体时刻未知。</translation>
    </message>
    <message>
        <source>Monitors that were down: %1</source>
        <translation>中断的监测项：%1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Reclassify…</source>
        <translation>重新认定…</translation>
    </message>
    <message>
        <source>No monitoring data this month; outages cannot be ruled out.</source>
        <translation>本月没有监测数据，无法判断有无中断。</translation>
    </message>
    <message>
        <source>It went on where the period ends.</source>
        <translation>统计期结束时仍未恢复。</translation>
    </message>
    <message>
        <source>After it nothing is known: whether it went on, nobody saw.</source>
        <translation>其后无监测数据，是否已恢复不详。</translation>
    </message>
</context>
<context>
    <name>holdfast::OutlookPanel</name>
    <message>
        <source>Mind</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>%1 is open already by this plan.</source>
        <translation>%1 已按同一预案处置中。</translation>
    </message>
    <message>
        <source>Go on there, unless this is something else.</source>
        <translation>如果是同一件事，请到那里继续。</translation>
    </message>
    <message>
        <source>Plan %1 %2 is not approved.</source>
        <translation>预案 %1 %2 尚未批准。</translation>
    </message>
    <message>
        <source>It is used all the same, and the log says so.</source>
        <translation>照样可以使用，日志会如实记录。</translation>
    </message>
    <message>
        <source>Every way through the plan keeps its promise.</source>
        <translation>预案的每条路径都能按时恢复。</translation>
    </message>
    <message>
        <source>No way through the plan keeps its promise any more.</source>
        <translation>预案的任何路径都已赶不上承诺时限。</translation>
    </message>
    <message>
        <source>%1 of %2 ways through the plan keep its promise.</source>
        <translation>预案 %2 条路径中有 %1 条能按时恢复。</translation>
    </message>
    <message>
        <source>Clocks that run</source>
        <translation>开始计时</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>预计 %1</translation>
    </message>
    <message>
        <source>Must be told</source>
        <translation>必须通报</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>%1 级事件要求</translation>
    </message>
    <message>
        <source>situation report of the team</source>
        <translation>团队情况报告</translation>
    </message>
    <message>
        <source>early warning</source>
        <translation>预警升级</translation>
    </message>
    <message>
        <source>Called together</source>
        <translation>召集人员</translation>
    </message>
    <message>
        <source>nobody entered</source>
        <translation>未录入担任人</translation>
    </message>
</context>
<context>
    <name>holdfast::OverviewView</name>
    <message>
        <source>Day by day</source>
        <translation>逐日情况</translation>
    </message>
    <message>
        <source>Availability by module</source>
        <translation>各模块可用性</translation>
    </message>
    <message>
        <source>Accounting rule, version %1</source>
        <translation>核算规则第 %1 版</translation>
    </message>
</context>
<context>
    <name>holdfast::OwnOrganisationForm</name>
    <message>
        <source>Your organisation</source>
        <translation>您的组织</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>one of the two is enough</source>
        <translation>中英文填一个即可</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>The service that must go on</source>
        <translation>需要保障的服务</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>如 CRM</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户（甲方）</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Time zone of the contract</source>
        <translation>合同时区</translation>
    </message>
    <message>
        <source>You, at the keyboard</source>
        <translation>您本人</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN, once more</source>
        <translation>再次输入 PIN</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Write it like Asia/Shanghai.</source>
        <translation>没有时区“%1”。请写成 Asia/Shanghai 这样。</translation>
    </message>
    <message>
        <source>Enter your name: everything is logged in somebody&apos;s name.</source>
        <translation>请填写姓名：所有记录都要记在某个人名下。</translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>姓名不能包含“/”。</translation>
    </message>
    <message>
        <source>The two PINs do not match. Type it once more.</source>
        <translation>两次输入的 PIN 不一致，请重新输入。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 64 characters.</source>
        <translation>PIN 长度为 4 至 64 个字符。</translation>
    </message>
</context>
<context>
    <name>holdfast::PaletteModel</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>Steps of plans</source>
        <translation>预案步骤</translation>
    </message>
    <message>
        <source>Timeline entries</source>
        <translation>时间线记录</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>Heading of a list that shows only the best of what was found: &quot;Steps of plans (8 of 41)&quot;.</extracomment>
        <translation>%1（共 %3 条，显示前 %2 条）</translation>
    </message>
</context>
<context>
    <name>holdfast::PastClocks</name>
    <message>
        <source>Clocks</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>holdfast::PastIncident</name>
    <message>
        <source>← All incidents</source>
        <translation>← 全部事件</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续处置</translation>
    </message>
    <message>
        <source>Clocks and steps</source>
        <translation>时钟与步骤</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Impact began</source>
        <translation>影响开始</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>宣布启动</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>恢复服务</translation>
    </message>
    <message>
        <source>Fault removed</source>
        <translation>故障排除</translation>
    </message>
    <message>
        <source>Stood down</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>中断时长</translation>
    </message>
    <message>
        <source>Data lost</source>
        <translation>数据丢失</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 % available</source>
        <translation>%1：可用率 %2%</translation>
    </message>
    <message>
        <source>open conflicts</source>
        <translation>有未解决的冲突</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
</context>
<context>
    <name>holdfast::PastSteps</name>
    <message>
        <source>Steps, planned against actual</source>
        <translation>步骤：计划与实际</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>%1 (left for another plan)</source>
        <translation>%1（已转入其他预案）</translation>
    </message>
    <message>
        <source>%1′</source>
        <translation>%1′</translation>
    </message>
    <message>
        <source>%1′ (+%2)</source>
        <translation>%1′（+%2）</translation>
    </message>
</context>
<context>
    <name>holdfast::PersonPicker</name>
    <message>
        <source>Search a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>姓名或角色</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>%1 (no PIN yet)</source>
        <translation>%1（尚未设置 PIN）</translation>
    </message>
</context>
<context>
    <name>holdfast::PinDialog</name>
    <message>
        <source>PIN of %1</source>
        <translation>%1 的 PIN</translation>
    </message>
    <message>
        <source>With it the log says that it was really you. It has 4 to 64 characters and is kept by nobody: only its fingerprint is stored.</source>
        <translation>使用 PIN，日志才能证明确为本人操作。长度 4 至 64 个字符；系统不保存 PIN 本身，只保存其校验值。</translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation>当前 PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>New PIN, once more</source>
        <translation>再次输入新 PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>The two do not match. Type the new PIN once more.</source>
        <translation>两次输入不一致，请重新输入新 PIN。</translation>
    </message>
</context>
<context>
    <name>holdfast::PlanListModel</name>
    <message>
        <source>ships with Holdfast</source>
        <translation>随 Holdfast 提供</translation>
    </message>
</context>
<context>
    <name>holdfast::PlansPage</name>
    <message>
        <source>Plans</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>导入预案</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>预案 (*.json)</translation>
    </message>
    <message>
        <source>%1 is known already. Number of the new revision:</source>
        <translation>%1 已存在。新版本号：</translation>
    </message>
    <message>
        <source>What has changed in %1?</source>
        <translation>%1 有哪些改动？</translation>
    </message>
    <message>
        <source>%1 %2 is a draft now.</source>
        <translation>%1 %2 已存为草稿。</translation>
    </message>
    <message>
        <source>Search all plans</source>
        <translation>搜索全部预案</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>导入预案…</translation>
    </message>
    <message>
        <source>Contents of the plan</source>
        <translation>预案目录</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>预案正文</translation>
    </message>
    <message>
        <source>No plan of your own yet</source>
        <translation>还没有自己的预案</translation>
    </message>
    <message>
        <source>Plans say step by step who does what in an emergency. Take one in from a file, or read the one that ships with Holdfast: choose it on the left.</source>
        <translation>预案一步一步写明紧急时谁做什么。可从文件导入一份，也可在左侧选读随 Holdfast 提供的通用预案。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Revision to read</source>
        <translation>所读版本</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Shows the plan as it is printed (Ctrl+P)</source>
        <translation>按打印样式显示预案（Ctrl+P）</translation>
    </message>
    <message>
        <source>Find in this plan</source>
        <translation>在本预案中查找</translation>
    </message>
    <message>
        <source>Find in this plan (Ctrl+F)</source>
        <translation>在本预案中查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copies the commands of the step that is read (Ctrl+Shift+C)</source>
        <translation>复制当前步骤的命令（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>ships with Holdfast</source>
        <translation>随 Holdfast 提供</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Steps and clauses found: %1</source>
        <translation>找到步骤、条款 %1 处</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Commands of %1 copied.</source>
        <translation>已复制 %1 的命令。</translation>
    </message>
</context>
<context>
    <name>holdfast::QuickEntry</name>
    <message>
        <source>fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>setback</source>
        <translation>受挫</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>研判</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Entry for the timeline</source>
        <translation>时间线记录</translation>
    </message>
    <message>
        <source>Write an entry…  /   (pictures: paste or drop)</source>
        <translation>记录一条…  /  （图片可粘贴或拖入）</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>holdfast::ReadinessHeader</name>
    <message>
        <source>Narrow the list</source>
        <translation>筛选列表</translation>
    </message>
</context>
<context>
    <name>holdfast::ReadinessPage</name>
    <message>
        <source>Readiness</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation>正在读取记录…</translation>
    </message>
    <message>
        <source>Nothing open, nothing due</source>
        <translation>没有未结事件，没有到期事项</translation>
    </message>
    <message>
        <source>Every claim is proven. What comes due, what ends and what nobody has proven will stand here.</source>
        <translation>所有承诺均已得到验证。到期的、将届满的、未经证实的，都会列在这里。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>没有与“%1”相符的内容。</translation>
    </message>
    <message>
        <source>Mark as done…</source>
        <translation>标记完成…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>The check found damage. “holdfast check” says what and where; restore the newest verified backup with “holdfast restore”.</source>
        <translation>检查发现损坏。“holdfast check”会说明损坏的内容和位置；请用“holdfast restore”恢复最新的已校验备份。</translation>
    </message>
</context>
<context>
    <name>holdfast::ReclassifyDialog</name>
    <message>
        <source>%1 to %2, %3 down</source>
        <translation>%1 至 %2，中断 %3</translation>
    </message>
    <message>
        <source>The monitoring says: %1</source>
        <translation>监测系统记录：%1</translation>
    </message>
    <message>
        <source>It counts as downtime and as an interruption.</source>
        <translation>计入停机时间，也计入中断次数。</translation>
    </message>
    <message>
        <source>It is excluded only where a notice was given in time and the window was off-peak; else it counts.</source>
        <translation>仅当按时限告知甲方且窗口处于业务低峰时段才剔除，否则照计。</translation>
    </message>
    <message>
        <source>Not the provider&apos;s by the contract. It is taken out of the measured time.</source>
        <translation>按合同不属服务方责任，从统计时间中剔除。</translation>
    </message>
    <message>
        <source>The monitoring was wrong and the service answered. It counts as up.</source>
        <translation>监测误报，服务实际可用，计为可用。</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>这段中断应认定为？</translation>
    </message>
    <message>
        <source>Reason, with what proves it</source>
        <translation>理由及凭据</translation>
    </message>
    <message>
        <source>For example: carrier&apos;s fault ticket 2231, line restored 04:12</source>
        <translation>例如：运营商故障单 2231，04:12 线路恢复</translation>
    </message>
    <message>
        <source>Who approves it?</source>
        <translation>由谁批准？</translation>
    </message>
    <message>
        <source>Another person, with their own PIN. Both names stay in the log and in the report.</source>
        <translation>须由另一人输入本人 PIN 批准。两人姓名均记入日志和报告。</translation>
    </message>
    <message>
        <source>PIN of who approves</source>
        <translation>批准人 PIN</translation>
    </message>
    <message>
        <source>Set a first PIN</source>
        <translation>设置初始 PIN</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>记录认定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Reclassify outage</source>
        <translation>重新认定中断</translation>
    </message>
    <message>
        <source>Who has no PIN yet sets one here: choose the name, then press “Set a first PIN”.</source>
        <translation>尚无 PIN 的人员可当场设置：先选中姓名，再点击“设置初始 PIN”。</translation>
    </message>
</context>
<context>
    <name>holdfast::ReportDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>报告页面预览</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. Save the report as PDF and print it elsewhere.</source>
        <translation>本机没有设置打印机。请把报告存为 PDF，到别处打印。</translation>
    </message>
    <message>
        <source>The printer did not take the report. See that it is switched on and reachable, or save the report as PDF.</source>
        <translation>打印机没有接收报告。请检查打印机是否开机、能否连通，或把报告存为 PDF。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument text (*.odt);;Web page (*.html);;Markdown (*.md);;Workbook (*.xlsx)</source>
        <translation>PDF (*.pdf);;OpenDocument 文档 (*.odt);;网页 (*.html);;Markdown (*.md);;工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>holdfast::ResponseTimeChart</name>
    <message>
        <source>Response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>No response time is known yet. Many monitors export it beside the state; import such an export to see it here.</source>
        <translation>暂无响应时间数据。多数监控系统会随状态一并导出响应时间，导入此类文件后即可在此查看。</translation>
    </message>
</context>
<context>
    <name>holdfast::ResponseView</name>
    <message>
        <source>No monitor of this month says how long an answer took.</source>
        <translation>本月没有监测项记录响应时间。</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监测项</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>All monitors</source>
        <translation>全部监测项</translation>
    </message>
</context>
<context>
    <name>holdfast::SaveIndicator</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>NOT SAVED: %n</source>
        <translation>
            <numerusform>未保存：%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk refused what was entered last. It is kept and written as soon as the disk accepts it; free some space, or keep the machine running.</source>
        <translation>磁盘拒绝了最近的记录。记录已暂存，磁盘一恢复就会写入；请腾出空间，且不要关机。</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Everything that was entered has reached the disk.</source>
        <translation>所有记录都已写入磁盘。</translation>
    </message>
</context>
<context>
    <name>holdfast::ScenarioPanel</name>
    <message>
        <source>Signs of it: tick what is seen</source>
        <translation>触发条件：已看到的请勾选</translation>
    </message>
    <message>
        <source>Signs of the scenario</source>
        <translation>触发条件清单</translation>
    </message>
    <message>
        <source>The unforeseen</source>
        <translation>未预见的情况</translation>
    </message>
    <message>
        <source>No plan fits: phases and messages, steps added on the way.</source>
        <translation>没有对应预案：先按通用阶段和通报处置，步骤边走边加。</translation>
    </message>
    <message>
        <source>Level (optional)</source>
        <translation>事件级别（可不选）</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>%1 级</translation>
    </message>
</context>
<context>
    <name>holdfast::SecondPersonDialog</name>
    <message>
        <source>Nobody who may confirm this is entered here.</source>
        <translation>系统中没有可以确认此操作的人员。</translation>
    </message>
    <message>
        <source>Confirm with my PIN</source>
        <translation>用本人 PIN 确认</translation>
    </message>
    <message>
        <source>Set a first PIN</source>
        <translation>首次设置 PIN</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>第二人确认</translation>
    </message>
    <message>
        <source>PIN of the second person</source>
        <translation>第二人的 PIN</translation>
    </message>
    <message>
        <source>A second person confirms</source>
        <translation>请第二人确认</translation>
    </message>
    <message>
        <source>The plan asks for %1.</source>
        <translation>预案要求：%1。</translation>
    </message>
    <message>
        <source>Nobody at hand?</source>
        <translation>身边没有人？</translation>
    </message>
    <message>
        <source>Reason to go on without</source>
        <translation>不经确认继续的理由</translation>
    </message>
    <message>
        <source>Reason; the step then shows as not confirmed</source>
        <translation>理由；该步骤将显示为“未经第二人确认”</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>不经确认继续</translation>
    </message>
    <message>
        <source>They confirm later</source>
        <translation>由其稍后确认</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose who confirms.</source>
        <translation>请选择由谁确认。</translation>
    </message>
    <message>
        <source>Let %1 type their own PIN.</source>
        <translation>请 %1 本人输入 PIN。</translation>
    </message>
    <message>
        <source>%1 has no PIN yet. Let them set one, here and now.</source>
        <translation>%1 尚未设置 PIN，请其本人现在设置。</translation>
    </message>
    <message>
        <source>Say why it goes on without a second person.</source>
        <translation>请说明为什么不经第二人确认。</translation>
    </message>
</context>
<context>
    <name>holdfast::SituationDialog</name>
    <message>
        <source>Situation report — %1</source>
        <translation>情况报告 — %1</translation>
    </message>
    <message>
        <source>The first report of this incident.</source>
        <translation>本事件的第一份报告。</translation>
    </message>
    <message>
        <source>Since the last report, %1.</source>
        <translation>自上次报告（%1）以来。</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>情况报告</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Report and log</source>
        <translation>报告并记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>holdfast::StepBoardView</name>
    <message>
        <source>Steps of the plan</source>
        <translation>预案步骤</translation>
    </message>
</context>
<context>
    <name>holdfast::TableForm</name>
    <message>
        <source>comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>vertical bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>没有列名</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1（自动识别）</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>表头行</translation>
    </message>
</context>
<context>
    <name>holdfast::TableWizard</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>%1 列的含义</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused in all.</source>
        <translation>
            <numerusform>共有 %n 行不能读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row can be read.</source>
        <translation>每一行都能读取。</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>预设名称：</translation>
    </message>
    <message>
        <source>The preset “%1” was saved.</source>
        <translation>已保存预设“%1”。</translation>
    </message>
    <message>
        <source>It is right as shown</source>
        <translation>按以上设置读取</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>存为预设…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>按所写</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>a point: 12.5</source>
        <translation>小数点：12.5</translation>
    </message>
    <message>
        <source>a comma: 12,5</source>
        <translation>小数逗号：12,5</translation>
    </message>
    <message>
        <source>values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>states</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>shares of time up</source>
        <translation>正常时间占比</translation>
    </message>
    <message>
        <source>Name of the monitor</source>
        <translation>监测项名称</translation>
    </message>
    <message>
        <source>Unit of the values</source>
        <translation>数值单位</translation>
    </message>
    <message>
        <source>Durations are</source>
        <translation>时长单位</translation>
    </message>
    <message>
        <source>A share is of</source>
        <translation>占比的时间段</translation>
    </message>
    <message>
        <source>It measures</source>
        <translation>测量内容</translation>
    </message>
    <message>
        <source>Before decimals stands</source>
        <translation>小数分隔符</translation>
    </message>
    <message>
        <source>The monitors&apos; columns hold</source>
        <translation>监测项各列内容</translation>
    </message>
    <message>
        <source>“%1” means</source>
        <translation>“%1”表示</translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation>表格读取方式</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>每行是</translation>
    </message>
</context>
<context>
    <name>holdfast::TimeScrubber</name>
    <message>
        <source>Which past is shown</source>
        <translation>以哪种眼光回看</translation>
    </message>
    <message>
        <source>As it was known then</source>
        <translation>当时所知</translation>
    </message>
    <message>
        <source>As it really was</source>
        <translation>实际情况</translation>
    </message>
    <message>
        <source>After each entry as it was written, with what was wrong in it</source>
        <translation>逐条按当时的记录回看，包括其中的错误</translation>
    </message>
    <message>
        <source>By when things happened, with all corrections and late entries</source>
        <translation>按事情发生的时间回看，计入全部更正和补记</translation>
    </message>
    <message>
        <source>To the beginning (Home)</source>
        <translation>到开头（Home）</translation>
    </message>
    <message>
        <source>One entry back (←)</source>
        <translation>上一条（←）</translation>
    </message>
    <message>
        <source>One entry on (→)</source>
        <translation>下一条（→）</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>到结尾（End）</translation>
    </message>
    <message>
        <source>Moment of the incident</source>
        <translation>事件中的时刻</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>回到结尾</translation>
    </message>
    <message>
        <source>As it stands at the end, after entry #%1.</source>
        <translation>当前为最终情况（截至第 %1 条记录）。</translation>
    </message>
    <message>
        <source>A view of the past: as it was known at %1, after entry #%2 of %3.</source>
        <translation>正在回看：%1 当时所知的情况，第 %2 条记录之后（共 %3 条）。</translation>
    </message>
    <message>
        <source>A view of the past: as it was at %1, by all that is known now.</source>
        <translation>正在回看：%1 的实际情况，依据目前掌握的全部信息。</translation>
    </message>
</context>
<context>
    <name>holdfast::TimelineFilter</name>
    <message>
        <source>Show only entries with these words</source>
        <translation>只显示含有这些文字的记录</translation>
    </message>
    <message>
        <source>Words in the timeline</source>
        <translation>搜索时间线</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>显示全部记录</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类型</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n 种类型</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of entries shown: %1</source>
        <translation>显示的记录类型：%1</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Author of the entries shown: %1</source>
        <translation>显示谁的记录：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>holdfast::TimelineImport</name>
    <message>
        <source>← All incidents</source>
        <translation>← 全部事件</translation>
    </message>
    <message>
        <source>Entries found in the file</source>
        <translation>文件中的记录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Nothing is changed before you press Import.</source>
        <translation>点击“导入”之前不会改动任何内容。</translation>
    </message>
    <message>
        <source>Import a timeline</source>
        <translation>导入时间线</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Whose incident it was</source>
        <translation>事件属于谁</translation>
    </message>
    <message>
        <source>Somebody else&apos;s: a reference, judged by our contract</source>
        <translation>他人的事件：作参考，按本合同判定</translation>
    </message>
    <message>
        <source>Our own: it counts in its month</source>
        <translation>本单位的事件：计入当月</translation>
    </message>
    <message>
        <source>Impact began</source>
        <translation>影响开始</translation>
    </message>
    <message>
        <source>Service restored</source>
        <translation>服务恢复</translation>
    </message>
    <message>
        <source>It is known when the service was restored</source>
        <translation>服务恢复时间已知</translation>
    </message>
    <message>
        <source>Plan to compare it with</source>
        <translation>用于对照的预案</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对照预案</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was imported.</source>
        <translation>无法读取 %1：%2。未导入任何内容。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB, too large for a timeline. Nothing was imported.</source>
        <translation>%1 超过 16 MiB，作为时间线过大。未导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” holds a timeline from %2 to %3 (times of %4). Entries: %5.</source>
        <translation>“%1”中的时间线起于 %2，止于 %3（%4 时间），共 %5 条记录。</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>不对照预案</translation>
    </message>
</context>
<context>
    <name>holdfast::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>New entries ↓</source>
        <translation>新记录 ↓</translation>
    </message>
    <message>
        <source>Correct entry #%1 …	F2</source>
        <translation>更正第 %1 条记录…	F2</translation>
    </message>
    <message>
        <source>Withdraw entry #%1 …	Del</source>
        <translation>作废第 %1 条记录…	Del</translation>
    </message>
    <message>
        <source>Copy as text	Ctrl+C</source>
        <translation>复制为文本	Ctrl+C</translation>
    </message>
    <message>
        <source>Open the evidence	Enter</source>
        <translation>打开证据	Enter</translation>
    </message>
    <message>
        <source>New entries: %1 ↓</source>
        <translation>%1 条新记录 ↓</translation>
    </message>
</context>
<context>
    <name>holdfast::TopBar</name>
    <message>
        <source>Search or command (Ctrl+K)</source>
        <translation>搜索或命令（Ctrl+K）</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>搜索或命令</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Language, colours and size of text</source>
        <translation>语言、配色与字号</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Manual (F1)</source>
        <translation>手册（F1）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>谁在操作？</translation>
    </message>
    <message>
        <source>At the keyboard: %1</source>
        <translation>操作人：%1</translation>
    </message>
    <message>
        <source>%1, confirmed by PIN</source>
        <translation>%1，已用 PIN 确认</translation>
    </message>
</context>
<context>
    <name>holdfast::TrendView</name>
    <message>
        <source>Service or module</source>
        <translation>服务或模块</translation>
    </message>
    <message>
        <source>Availability of the last twelve months</source>
        <translation>近十二个月可用性</translation>
    </message>
    <message>
        <source>Downtime budget of the month</source>
        <translation>当月停机预算</translation>
    </message>
    <message>
        <source>Whole service</source>
        <translation>服务整体</translation>
    </message>
</context>
<context>
    <name>holdfast::ValidityEdit</name>
    <message>
        <source>Only from</source>
        <translation>仅自</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>仅至</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>It holds only from a day on</source>
        <translation>从某天起才有效</translation>
    </message>
    <message>
        <source>It holds only until a day</source>
        <translation>到某天为止有效</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1 止</translation>
    </message>
</context>
<context>
    <name>holdfast::VerdictCards</name>
    <message>
        <source>Availability of the service</source>
        <translation>服务可用性</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>中断次数</translation>
    </message>
    <message>
        <source>Downtime budget</source>
        <translation>停机预算</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>监测覆盖</translation>
    </message>
    <message>
        <source>Target %1. With any module down counted as down: %2.</source>
        <translation>目标 %1。按任一模块中断即计中断口径为 %2。</translation>
    </message>
    <message>
        <source>Target %1. Down while any module is; the mean of the modules is %2.</source>
        <translation>目标 %1。任一模块中断即计中断；各模块平均为 %2。</translation>
    </message>
    <message>
        <source>At most %1 a month by contract.</source>
        <translation>合同约定每月不超过 %1 次。</translation>
    </message>
    <message>
        <source>The contract sets no number.</source>
        <translation>合同未约定次数。</translation>
    </message>
    <message>
        <source>Without a target and measured time there is no budget.</source>
        <translation>没有目标或没有监测数据，无法得出预算。</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>已用 %1 %</translation>
    </message>
    <message>
        <source>%1 is nearest to its limit: %2 down of %3.</source>
        <translation>%1最接近上限：允许 %3，已中断 %2。</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>有缺口</translation>
    </message>
    <message>
        <source>Every module was measured all the time.</source>
        <translation>各模块全程均有监测数据。</translation>
    </message>
    <message>
        <source>%1 of module time is unknown: neither up nor down.</source>
        <translation>各模块未知时间累计：%1，既不计可用也不计中断。</translation>
    </message>
    <message>
        <source>The whole service</source>
        <translation>服务整体</translation>
    </message>
</context>
<context>
    <name>holdfast::ZoneCombo</name>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Type a city or an offset</source>
        <translation>输入城市名或偏移</translation>
    </message>
</context>
</TS>
