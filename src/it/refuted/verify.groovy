String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('docs/page.md:4: refuted on GraalPy')
assert log.contains('documented  5')
assert log.contains('observed    4')
assert log =~ /Tests run: \d+, Failures: 1, Errors: 0/
return true
