@echo off
rem Starts the grader. In a repository it first builds what is missing or older than its sources.
rem Windows keeps jars that are in use from being replaced, so it runs on Maven's own output.
rem
rem   GRADER_NO_BUILD=1   never build; use what is there
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..\..") do set "HOME_FOLDER=%%~fI"

if defined JAVA_HOME (
    set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
    set "JAVA=java.exe"
)
if defined JAVA_HOME if not exist "%JAVA%" (
    >&2 echo grader: JAVA_HOME is %JAVA_HOME%, where there is no bin\java.exe; set it to a JDK 17 or newer
    exit /b 3
)
if not defined JAVA_HOME (
    where java.exe >nul 2>nul || (
        >&2 echo grader: there is no java on the PATH; install a JDK 17 or newer, or set JAVA_HOME to one
        exit /b 3
    )
)
rem The first line of --version is, for example, "openjdk 17.0.15 2025-04-15".
"%JAVA%" --version 2>nul | findstr /r /c:"^[a-z]* 1[7-9][. -]" /c:"^[a-z]* [2-9][0-9][. -]" >nul || (
    >&2 echo grader: %JAVA% is older than Java 17; set JAVA_HOME to a JDK 17 or newer
    exit /b 3
)

set "JARS=%HOME_FOLDER%\cli"
if not exist "%HOME_FOLDER%\pom.xml" goto run
set "JARS=%HOME_FOLDER%\grader\cli\target\lib"
set "STAMP=%HOME_FOLDER%\grader\cli\target\built"
if defined GRADER_NO_BUILD goto run
if not exist "%STAMP%" goto build
powershell -NoProfile -Command "$t = (Get-Item -LiteralPath $env:STAMP).LastWriteTimeUtc; Set-Location -LiteralPath $env:HOME_FOLDER; $n = Get-ChildItem pom.xml, grader\protocol\pom.xml, grader\worker\pom.xml, grader\core\pom.xml, grader\junit\pom.xml, grader\cli\pom.xml, grader\protocol\src\main, grader\worker\src\main, grader\core\src\main, grader\junit\src\main, grader\cli\src\main, grader\docs\checks -Recurse | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1; exit [int]($null -ne $n)"
if not errorlevel 1 goto run

:build
>&2 echo grader: building; the first time downloads up to 280 MB and takes some minutes ...
if not exist "%HOME_FOLDER%\grader\cli\target" mkdir "%HOME_FOLDER%\grader\cli\target"
set "LOG=%HOME_FOLDER%\grader\cli\target\build.log"
rem The time that counts is that of the start: what changes meanwhile is newer.
type nul > "%STAMP%.new"
pushd "%HOME_FOLDER%"
call mvnw.cmd -q -B package -Dmaven.test.skip=true -pl grader/cli,grader/worker,grader/junit -am > "%LOG%" 2>&1
if errorlevel 1 (
    popd
    >&2 type "%LOG%"
    >&2 echo grader: the build failed, see above or %LOG%; then try again
    exit /b 3
)
popd
move /y "%STAMP%.new" "%STAMP%" >nul

:run
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -XX:-UsePerfData -XX:+DisableAttachMechanism "-Dgradientgrader.home=%HOME_FOLDER%" -cp "%JARS%\*" org.gradientgrader.cli.Main %*
exit /b %errorlevel%
