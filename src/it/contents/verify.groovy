import java.nio.file.FileSystems
import java.nio.file.Files
import java.nio.file.Path
import java.util.zip.ZipFile

// The jar as consumers get it holds what contents.txt lists, and what it took from the sources is as it is there
Path root = basedir.toPath().resolve('../../..').normalize()
List<Path> resources = ['src/main/resources', 'python-examples', '.'].collect { root.resolve(it) }
String corpus = 'dev/verifiedexamples/corpus/python-examples/'

List<String> kinds = new File(basedir, 'contents.txt').readLines('UTF-8').findAll { !it.startsWith('#') }
Map<String, Object> globs = kinds.collectEntries { [it, FileSystems.default.getPathMatcher('glob:' + it)] }

File folder = new File(localRepositoryPath, 'dev/verifiedexamples/verified-python-examples')
List<File> jars = []
folder.eachFileRecurse { if (it.name ==~ /verified-python-examples-[^-]+(-SNAPSHOT)?\.jar/) jars << it }
assert jars.size() == 1 : "one version in ${folder}: ${jars}"

new ZipFile(jars[0]).withCloseable { jar ->
  List entries = jar.entries().findAll { !it.directory }
  Set<String> missing = kinds as Set
  entries.each { entry ->
    List<String> of = kinds.findAll { globs[it].matches(Path.of(entry.name)) }
    assert of.size() == 1 : "${entry.name} surprises; if it belongs there, add it to src/it/contents/contents.txt"
    missing.removeAll(of)

    if (entry.name.endsWith('.class') || entry.name.endsWith('.marshal') || entry.name.endsWith('/index.json') || entry.name ==~ 'META-INF/(maven/.*|MANIFEST.MF)') {
      return
    }
    String name = entry.name - corpus - 'META-INF/'
    Path source = resources.collectMany { [it.resolve(name), it.resolve(entry.name)] }.find { Files.exists(it) }
    assert source != null : "${entry.name} is of no source; is it left from an older build? mvn clean"
    assert jar.getInputStream(entry).bytes == Files.readAllBytes(source) : "${entry.name} is not ${source}"
  }
  assert missing.isEmpty() : "the jar lacks ${missing}"
  assert entries*.name.count { it.startsWith(corpus) && it.endsWith('.py') } ==
      Files.walk(root.resolve('python-examples')).filter { it.toString().endsWith('.py') && !it.toString().contains('/.') }.count()
}
return true
