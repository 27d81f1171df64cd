<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Availability</name>
    <message numerus="yes">
        <source>%n monitor(s) with data of this time speak for no module: %1.</source>
        <translation>
            <numerusform>%n monitor with data of this time speaks for no module: %1.</numerusform>
            <numerusform>%n monitors with data of this time speak for no module: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The incident begins %n s earlier than the monitoring says.</source>
        <translation>
            <numerusform>The incident begins %n s earlier than the monitoring says.</numerusform>
            <numerusform>The incident begins %n s earlier than the monitoring says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The incident begins %n s later than the monitoring says.</source>
        <translation>
            <numerusform>The incident begins %n s later than the monitoring says.</numerusform>
            <numerusform>The incident begins %n s later than the monitoring says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The incident ends %n s earlier than the monitoring says.</source>
        <translation>
            <numerusform>The incident ends %n s earlier than the monitoring says.</numerusform>
            <numerusform>The incident ends %n s earlier than the monitoring says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The incident ends %n s later than the monitoring says.</source>
        <translation>
            <numerusform>The incident ends %n s later than the monitoring says.</numerusform>
            <numerusform>The incident ends %n s later than the monitoring says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The monitoring saw %n s of it as down, with breaks.</source>
        <translation>
            <numerusform>The monitoring saw %n s of it as down, with breaks.</numerusform>
            <numerusform>The monitoring saw %n s of it as down, with breaks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n file(s) of evidence lie beside it in the folder “evidence”; copy both.</source>
        <translation>
            <numerusform>%n file of evidence lies beside it in the folder “evidence”; copy both.</numerusform>
            <numerusform>%n files of evidence lie beside it in the folder “evidence”; copy both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log: %n entries, root %1</source>
        <translation>
            <numerusform>Log: %n entry, root %1</numerusform>
            <numerusform>Log: %n entries, root %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● %n backup(s), the newest verified one of %1</source>
        <translation>
            <numerusform>● %n backup, the newest verified one of %1</numerusform>
            <numerusform>● %n backups, the newest verified one of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more step(s) that can be worked on</source>
        <translation>
            <numerusform>… and %n more step that can be worked on</numerusform>
            <numerusform>… and %n more steps that can be worked on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✖ NOT SAVED: %n entry(ies) wait for the disk to accept them</source>
        <translation>
            <numerusform>✖ NOT SAVED: %n entry waits for the disk to accept them</numerusform>
            <numerusform>✖ NOT SAVED: %n entries wait for the disk to accept them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● log of device %1: %n entries, every one as it was written</source>
        <translation>
            <numerusform>● log of device %1: %n entry, as it was written</numerusform>
            <numerusform>● log of device %1: %n entries, every one as it was written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with %n checkpoint(s) kept outside the log.</source>
        <translation>
            <numerusform>Compared with %n checkpoint kept outside the log.</numerusform>
            <numerusform>Compared with %n checkpoints kept outside the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseDialogs</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✖ %n step(s) are still open. Finish, skip or defer them first:</source>
        <translation>
            <numerusform>✖ %n step is still open. Finish, skip or defer it first:</numerusform>
            <numerusform>✖ %n steps are still open. Finish, skip or defer them first:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n step(s) are deferred. With a reason they are accepted and stay open:</source>
        <translation>
            <numerusform>▲ %n step is deferred. With a reason it is accepted and stays open:</numerusform>
            <numerusform>▲ %n steps are deferred. With a reason they are accepted and stay open:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message numerus="yes">
        <source>%n step(s) are still open: %1. Finish, skip or defer them, then stand down.</source>
        <translation>
            <numerusform>%n step is still open: %1. Finish, skip or defer it, then stand down.</numerusform>
            <numerusform>%n steps are still open: %1. Finish, skip or defer them, then stand down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deferred step(s) are not accepted: %1. Do them, or let the lead accept them: holdfast incident accept-deferrals %2 --reason TEXT.</source>
        <translation>
            <numerusform>%n deferred step is not accepted: %1. Do it, or let the lead accept it: holdfast incident accept-deferrals %2 --reason TEXT.</numerusform>
            <numerusform>%n deferred steps are not accepted: %1. Do them, or let the lead accept them: holdfast incident accept-deferrals %2 --reason TEXT.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message numerus="yes">
        <source>The customer was told on %1; %n working day(s) before the window, the latest day was %2.</source>
        <translation>
            <numerusform>The customer was told on %1; %n working day before the window, the latest day was %2.</numerusform>
            <numerusform>The customer was told on %1; %n working days before the window, the latest day was %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurementReaders</name>
    <message numerus="yes">
        <source>%n problem(s) had no recovery time: not over when the list was written.</source>
        <translation>
            <numerusform>%n problem had no recovery time: not over when the list was written.</numerusform>
            <numerusform>%n problems had no recovery time: not over when the list was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message numerus="yes">
        <source>%n state(s) were not over when the file was written; they count to the end of what the file covers.</source>
        <translation>
            <numerusform>%n state was not over when the file was written; it counts to the end of what the file covers.</numerusform>
            <numerusform>%n states were not over when the file was written; they count to the end of what the file covers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) end before they begin or lie outside the years 1 to 9999 and were left out.</source>
        <translation>
            <numerusform>%n measurement ends before it begins or lies outside the years 1 to 9999 and was left out.</numerusform>
            <numerusform>%n measurements end before they begin or lie outside the years 1 to 9999 and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) are said in two ways, in this file or in it and another import; the worse state holds.</source>
        <translation>
            <numerusform>%n moment is said in two ways, in this file or in it and another import; the worse state holds.</numerusform>
            <numerusform>%n moments are said in two ways, in this file or in it and another import; the worse state holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them began after the period that was said to be covered: down from the beginning to the last moment that the file speaks of; nothing says when it ended. If the list was written later, let --covers reach to then.</source>
        <translation>
            <numerusform>%n of them began after the period that was said to be covered: down from the beginning to the last moment that the file speaks of; nothing says when it ended. If the list was written later, let --covers reach to then.</numerusform>
            <numerusform>%n of them began after the period that was said to be covered: down from the beginning to the last moment that the file speaks of; nothing says when they ended. If the list was written later, let --covers reach to then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthlyReports</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>Overdue for %n day(s).</source>
        <translation>
            <numerusform>Overdue for %n day.</numerusform>
            <numerusform>Overdue for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median of %n measurement(s).</source>
        <translation>
            <numerusform>Median of %n measurement.</numerusform>
            <numerusform>Median of %n measurements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had %n interruption(s) this month.</source>
        <translation>
            <numerusform>%1 had %n interruption this month.</numerusform>
            <numerusform>%1 had %n interruptions this month.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ClockStrip</name>
    <message numerus="yes">
        <source>and %n more open</source>
        <translation>
            <numerusform>and %n more open</numerusform>
            <numerusform>and %n more open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::CommandPage</name>
    <message numerus="yes">
        <source>%n conflict(s) between laptops: look and settle</source>
        <translation>
            <numerusform>%n conflict between laptops: look and settle</numerusform>
            <numerusform>%n conflicts between laptops: look and settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DuePanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::FocusCard</name>
    <message numerus="yes">
        <source>measured: median %1, P90 %2 min (%n time(s))</source>
        <translation>
            <numerusform>measured: median %1, P90 %2 min (%n time)</numerusform>
            <numerusform>measured: median %1, P90 %2 min (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ImportDialog</name>
    <message numerus="yes">
        <source>Save the mapping of %n monitor(s)</source>
        <translation>
            <numerusform>Save the mapping of %n monitor</numerusform>
            <numerusform>Save the mapping of %n monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 records of %n monitor(s)</source>
        <translation>
            <numerusform>Import %1 records of %n monitor</numerusform>
            <numerusform>Import %1 records of %n monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s) are proposed by name: check them.</source>
        <translation>
            <numerusform>%n module is proposed by name: check it.</numerusform>
            <numerusform>%n modules are proposed by name: check them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n monitor(s) it is not decided for which module they count. That can be said later.</source>
        <translation>
            <numerusform>Of %n monitor it is not decided for which module it counts. That can be said later.</numerusform>
            <numerusform>Of %n monitors it is not decided for which module they count. That can be said later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ImportFindings</name>
    <message numerus="yes">
        <source>%1 records of %n monitor(s), %2 (times of %3).</source>
        <translation>
            <numerusform>%1 records of %n monitor, %2 (times of %3).</numerusform>
            <numerusform>%1 records of %n monitors, %2 (times of %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are refused.</source>
        <translation>
            <numerusform>%n record is refused.</numerusform>
            <numerusform>%n records are refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ImportJournal</name>
    <message numerus="yes">
        <source>%n record(s) refused</source>
        <translation>
            <numerusform>%n record refused</numerusform>
            <numerusform>%n records refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ImportOutcome</name>
    <message numerus="yes">
        <source>%1 records of %n monitor(s) were there already.</source>
        <translation>
            <numerusform>%1 records of %n monitor were there already.</numerusform>
            <numerusform>%1 records of %n monitors were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records of %n monitor(s) were imported.</source>
        <translation>
            <numerusform>%1 records of %n monitor were imported.</numerusform>
            <numerusform>%1 records of %n monitors were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were refused and are not in the data. Dropping the file on the window again lists them with the reason.</source>
        <translation>
            <numerusform>%n record was refused and is not in the data. Dropping the file on the window again lists it with the reason.</numerusform>
            <numerusform>%n records were refused and are not in the data. Dropping the file on the window again lists them with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The module of %n monitor(s) was recorded.</source>
        <translation>
            <numerusform>The module of %n monitor was recorded.</numerusform>
            <numerusform>The module of %n monitors was recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::MainWindow</name>
    <message numerus="yes">
        <source>%n entry(ies) are NOT SAVED. Close all the same?</source>
        <translation>
            <numerusform>%n entry is NOT SAVED. Close all the same?</numerusform>
            <numerusform>%n entries are NOT SAVED. Close all the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::MomentEdit</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::MonitorMapping</name>
    <message numerus="yes">
        <source>%n monitor(s) together</source>
        <translation>
            <numerusform>%n monitor together</numerusform>
            <numerusform>%n monitors together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeDialog</name>
    <message numerus="yes">
        <source>released %n time(s)</source>
        <translation>
            <numerusform>released %n time</numerusform>
            <numerusform>released %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are not filled yet; the text says which.</source>
        <translation>
            <numerusform>%n field is not filled yet; the text says which.</numerusform>
            <numerusform>%n fields are not filled yet; the text says which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::SaveIndicator</name>
    <message numerus="yes">
        <source>NOT SAVED: %n</source>
        <translation>
            <numerusform>NOT SAVED: %n</numerusform>
            <numerusform>NOT SAVED: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::TableWizard</name>
    <message numerus="yes">
        <source>%n row(s) are refused in all.</source>
        <translation>
            <numerusform>%n row is refused in all.</numerusform>
            <numerusform>%n rows are refused in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::TimelineFilter</name>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
</context>
</TS>
