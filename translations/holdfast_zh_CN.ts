<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
        <translation>须在 DATE 之前 N 个工作日发出的通知，最迟哪一天发出。</translation>
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
    <message>
        <source>There is no verified backup. Make one with “holdfast backup”.</source>
        <translation>还没有已核验的备份。请运行“holdfast backup”。</translation>
    </message>
    <message>
        <source>The newest verified backup is more than a day old (%1).</source>
        <translation>最新的已核验备份已超过一天（%1）。</translation>
    </message>
    <message>
        <source>The database was not fully checked for a week. Run “holdfast check”.</source>
        <translation>数据库已有一周未作全面检查。请运行“holdfast check”。</translation>
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
    <name>Evidence</name>
    <message>
        <source>The evidence file “%1” is missing.</source>
        <translation>证据文件“%1”不见了。</translation>
    </message>
    <message>
        <source>The evidence file “%1” was changed or is damaged.</source>
        <translation>证据文件“%1”被更改或已损坏。</translation>
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
</context>
<context>
    <name>Time</name>
    <message>
        <source>“%1” is not a time with an offset. Write it like 2026-05-01T03:10:00+08:00.</source>
        <translation>“%1”不是带时差的时间。请写成 2026-05-01T03:10:00+08:00 这样。</translation>
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
        <source>Works a whole example through in a folder of its own and leaves its transcript.</source>
        <translation>在独立的文件夹中走完一个完整示例，并留下记录。</translation>
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
        <translation>2026 年 2 月 24 日的维护最迟何时通知？中间隔着春节</translation>
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
</TS>
