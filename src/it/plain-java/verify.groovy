// A program on a class path that has the library, and no JUnit.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('line 1: confirmed')
assert log.contains('line 2: refuted')
return true
