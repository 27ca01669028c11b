import Values
import GRDB
import Crypto
