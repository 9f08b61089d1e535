package entente.experiment.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is the address of a master, and whether anybody is there. */
class MasterAddressTest {

  @Test
  void aMasterHasAHostAndAPort() {
    for (String good :
        List.of("spark://host:7077", "spark://10.0.0.1:1,b:65535", "spark://[::1]:7077")) {
      assertEquals(good, MasterAddress.of(good).orElseThrow().url());
    }
    for (String bad :
        List.of(
            "host:7077",
            "spark://host",
            "spark://host:0",
            "spark://host:65536",
            "spark://a:1,",
            "spark://:7077",
            "spark://host:7077/",
            "local[2]",
            "yarn",
            "")) {
      assertTrue(MasterAddress.of(bad).isEmpty(), bad);
      assertThrows(IllegalArgumentException.class, () -> new MasterAddress(bad), bad);
    }
  }

  @Test
  void aMasterThatIsNotThereIsSaidAtOnce() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
      new MasterAddress("spark://127.0.0.1:" + port).probe();
    }
    MasterAddress gone = new MasterAddress("spark://127.0.0.1:" + port);
    String said = assertThrows(IOException.class, gone::probe).getMessage();
    assertTrue(said.startsWith("No master answers at spark://127.0.0.1:" + port), said);
  }

  @Test
  void oneMasterOfSeveralIsEnough() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String there = "127.0.0.1:" + socket.getLocalPort();
      new MasterAddress("spark://127.0.0.1:1," + there).probe();
    }
  }
}
