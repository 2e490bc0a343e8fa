@echo off
rem The command line of this repository: examples verify, examples watch python-examples\topic\name.py, examples --help.
rem It is built first if it is missing or older than its sources.
setlocal
set "root=%~dp0"
set "jar=%root%target\verified-python-examples.jar"

set "java=java"
set "javac=javac"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if defined JAVA_HOME set "javac=%JAVA_HOME%\bin\javac"

set "version="
for /f "tokens=3" %%v in ('call "%java%" -version 2^>^&1 ^| findstr /c:" version "') do set "version=%%~v"
if not defined version (
  echo examples: there is no %java%; install a JDK, 17 or later, or let JAVA_HOME name one>&2
  exit /b 2
)
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% lss 17 (
  echo examples: a JDK of 17 or later is needed, and %java% is %version%; let JAVA_HOME name another one>&2
  exit /b 2
)

powershell -NoProfile -Command "$jar = Get-Item -ErrorAction SilentlyContinue $env:jar; if (-not $jar -or -not (Test-Path ($env:root + 'target\lib'))) { exit 1 }; $newer = @(Get-Item ($env:root + 'pom.xml')) + @(Get-ChildItem -Recurse ($env:root + 'src\main')) | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime }; if ($newer) { exit 1 }"
if not errorlevel 1 goto run

where "%javac%" >nul 2>nul
if errorlevel 1 if not exist "%javac%.exe" (
  echo examples: there is no %javac% to build with; install a JDK, 17 or later, not just a JRE>&2
  exit /b 2
)
where mvn >nul 2>nul
if errorlevel 1 (
  echo examples: there is no mvn to build with; install Maven, 3.6.3 or later>&2
  exit /b 2
)
echo examples: building it first, which takes a minute or two: mvn -q -DskipTests -Dall.skip package>&2
if not exist "%root%target" mkdir "%root%target"
pushd "%root%"
call mvn -q -DskipTests -Dall.skip package 1>&2
if errorlevel 1 (
  popd
  echo examples: the build failed, as said above>&2
  exit /b 2
)
popd
powershell -NoProfile -Command "(Get-Item $env:jar).LastWriteTime = Get-Date"

:run
set "VERIFIED_EXAMPLES_HOME=%root%"
set "VERIFIED_EXAMPLES_COMMAND=%~0"
"%java%" -jar "%jar%" %*
exit /b %errorlevel%
